import { type ConcernSheet, step } from "../layouts/blocks-content";
import { SLEP, SLSI } from "./people";

export const concern3: ConcernSheet = {
  name: "Concern 3",
  concern:
    "Area of Concern 3: Education, health and care plans are of poor quality and reviews are late. Professionals are not told when a plan is due for review, and what plans and reviews say is not used to decide what services are needed.",
  aims: [
    "Aim of this programme of work",
    "That plans say clearly what a child needs and what will be done, that all three services write and review them in time, and that families recognise their child in them.",
  ],
  heads: ["Actions", "Action completed by", "Responsible officer", "Outcomes and measures"],
  blocks: [
    {
      kind: "loose",
      outcomes:
        "And as a result:\nFewer complaints than in the year before\nFewer appeals upheld than in the year before\nMore plans completed within 20 weeks than in the baseline of 2024",
      steps: [
        step(
          null,
          "Train the whole team every fortnight, so that everybody knows the law and the standards",
          "Completed Oct 2025",
          SLSI,
        ),
        step(null, "Bring in minimum standards of customer service", "Completed Sept 2025", null, {
          officers: [SLSI],
        }),
        step(
          "d",
          "Review how much each caseworker does, and make the case for more of them",
          "July 2026",
          null,
          { officers: [SLSI] },
        ),
      ],
    },
    {
      kind: "headed",
      ref: "C2",
      heading: "C2: Revise the annual review so that plans are kept up to date.",
      outcomes:
        "Reviews\nMore reviews held in time\nMore plans finalised within 12 weeks of a review that decides to change them\nMore families who say that they took full part",
      steps: [
        step(
          "a",
          "Co-produce a new review, which gathers progress towards outcomes and tells commissioners what is missing",
          "Dec 2026",
          SLSI,
        ),
        step(
          "b",
          "Agree how decisions are made on requests and on cases, and publish terms of reference",
          "Completed Sept 2025",
          SLEP,
        ),
        step("c", "Revise the forms for advice from all three services", "Dec 2025", SLSI, {
          flags: ["overdue high"],
        }),
        step("d", "Fill the vacant post for appeals", "Sept 2026", SLSI),
        step(
          "e",
          "Check the quality of a sample of new and changed plans each quarter",
          "Nov 2025",
          SLEP,
          { flags: ["overdue high"] },
        ),
        step("f", "Agree how late advice is chased, and by whom", "Jan 2026", SLSI, {
          flags: ["due-soon low"],
        }),
        step("g", "Report key issues to the team's managers, to plan training", "Feb 2026", SLSI, {
          flags: ["due-soon low"],
        }),
        step("h", "Teach the use of each section of the plan", "Oct 2025- July 2026", SLSI, {
          by: { start: "2025-10-01", due: "2026-07-31" },
        }),
        step(
          "i",
          "Ask families about reviews on the portal, in autumn 2025 and each term after",
          "Oct 2025",
          SLEP,
          { flags: ["overdue high"] },
        ),
      ],
    },
  ],
};
