import { type ConcernSheet, line, step } from "../layouts/blocks-content";
import { ADIL, CD, DCO, P16M, SLDP, SLEP, SLSI } from "./people";

const BOARD = {
  officers: [ADIL, DCO, { name: "ADCS" }, CD],
  suggestion: null,
};
const UNKNOWN = "unknown-lead low";

export const concern1: ConcernSheet = {
  name: "Concern 1",
  concern:
    "Area of Concern 1: Records are incomplete, and leaders cannot say with confidence where every young person with SEND is learning, nor how well",
  aims: [
    "Aims: To know where every child and young person is placed and what they receive. To give leaders figures that they can trust, and to act on them.",
  ],
  heads: ["Actions", "Action completed by", "Responsible officer", "Outcomes and measures"],
  blocks: [
    {
      kind: "headed",
      ref: "A1",
      heading:
        "A1. Leadership of the service- Bring inclusion, psychology and learning under one assistant director, so that somebody answers for the whole",
      outcomes:
        "Outcomes\nOne leadership team with clear duties\nMeasures\n• Leaders meet weekly over the figures\n• Staff survey: more than four in five know whom to ask",
      steps: [
        step("a", "Complete the new structure chart", "Completed July 2025", ADIL),
        step("b", "Consult staff on the new structure", "Completed July 2025", ADIL),
        step(
          "c",
          "Change the duties of the strategic leads and write new job descriptions",
          "Completed Aug 2025",
          ADIL,
        ),
        step("d", "Watch closely that the measures in this statement are met", "Ongoing", ADIL),
      ],
    },
    {
      kind: "one cell",
      ref: "A2",
      heading:
        "A2. Records of all young people over 16 with SEND are checked, so that it is certain where each of them learns",
      outcomes:
        "Outcomes\nEnough people in the post-16 team\nNew courses from September\nEvery young person's place is known on any day",
      shownDates:
        "May 2026\n\nCompleted July 2025\n\nMarch 2026\n\nSept 2026\n\nFeb 2026\n\nMay 2026\n\nDec 2025\n\nNov 2025",
      shownOfficers: Array.from({ length: 8 }, () => "P16M").join("\n\n"),
      steps: [
        line(
          "a",
          "Find the money for two more advisers through a business case to the board",
          "May 2026",
          P16M,
        ),
        line(
          "b",
          "Appoint an adviser for young people out of learning",
          "Completed July 2025",
          P16M,
        ),
        line(
          "c",
          "Write a framework for checking the quality of post-16 courses",
          { due: "2026-03-31" },
          P16M,
        ),
        line("d", "Commission courses from three new providers", "Sept 2026", P16M),
        line("e", "Agree measures with all post-16 providers", "Feb 2026", P16M, {
          flags: ["due-soon low"],
        }),
        line(
          "f",
          "With Port Merrin College, plan a centre for supported internships",
          "May 2026",
          P16M,
        ),
        line(
          "g",
          "Join up the action plans for young people who are not in learning",
          "Dec 2025",
          P16M,
          { flags: ["overdue high"] },
        ),
        line(
          "h",
          "Agree how young people move from school to college without a gap",
          "Nov 2025",
          P16M,
          { flags: ["overdue high"] },
        ),
      ],
    },
    {
      kind: "headed",
      ref: "A3",
      heading:
        "A3: Governance of the SEND service is reviewed, so that its boards know how children fare.",
      outcomes:
        "Outcomes and measures\n• Boards meet and their minutes show challenge\n• Targets are hard but fair\n• Weak performance is spotted within a month",
      steps: [
        step(
          "a",
          "Set up a SEND improvement board and an operational group",
          "Completed July 2025",
          null,
          {
            ...BOARD,
            shownOfficer: "ADIL\nDCO\nADCS\nCD",
            flags: [UNKNOWN],
          },
        ),
        step(
          "b",
          "Agree terms of reference and how decisions are passed on",
          "Completed July 2025",
          null,
          { ...BOARD, flags: [UNKNOWN] },
        ),
        step("c", "Ask the portfolio holder to chair the board", "Completed Sept 2025", null, {
          ...BOARD,
          flags: [UNKNOWN],
        }),
        step(
          "d",
          "Make the working groups of this statement part of the boards' yearly plan",
          "Jan 2026",
          null,
          {
            ...BOARD,
            flags: [UNKNOWN, "due-soon low"],
          },
        ),
        step("e", "Hold the service to account each month through its figures", "Dec 2025", null, {
          ...BOARD,
          flags: [UNKNOWN, "overdue high"],
        }),
      ],
    },
    {
      kind: "headed",
      ref: "A4",
      heading: "A4: Records are accurate and kept up",
      outcomes:
        "Outcomes\nThe system gives a true list on any day\nMeasures\nEvery record checked is right and up to date",
      steps: [
        step(
          "a",
          "Bring up to date the review dates, placements and year groups of all children with a plan",
          "Completed Sep 2025",
          SLSI,
        ),
        step(
          "b",
          "Train the team every fortnight in casework, recording and customer service",
          "Completed July 2025",
          SLSI,
        ),
        step("c", "Train caseworkers to use all parts of the database", "Feb 2026", SLSI, {
          flags: ["due-soon low"],
        }),
        step(
          "d",
          "Record children who miss education, and review them each month",
          "Dec 2025",
          SLEP,
          { flags: ["overdue high"] },
        ),
        step(
          "e",
          "Tell schools and services how to report children who miss education",
          "Nov 2025",
          SLEP,
          { flags: ["overdue high"] },
        ),
      ],
    },
    {
      kind: "one cell",
      ref: "A5",
      heading: "A5: One database for SEND.",
      outcomes:
        "Outcomes\nOne system that supports the service and its partners\nAnd as a result\nReports are made in minutes, not in days",
      shownDates:
        "Completed July 2025\nCompleted Oct 2025\nCompleted Sep 2025\nCompleted Sep 2025\nCompleted Nov 2205\nCompleted Oct 2025\nDec 2025\nMarch 2026",
      shownOfficers: Array.from({ length: 9 }, () => "SLDP").join("\n"),
      steps: [
        line(
          "a",
          "Find the people to carry out the supplier's health check",
          "Completed July 2025",
          SLDP,
        ),
        line("b", "Appoint a second system officer", "Completed Oct 2025", SLDP),
        line("c", "List where the present system falls short", "Completed Sep 2025", SLDP),
        line("d", "Write an appraisal of three options", "Completed Sep 2025", SLDP),
        line("e", "Choose the option and order it", {}, SLDP, {
          flags: ["implausible-date medium"],
        }),
        line("f", "Check the maps between health's and our codes", "Completed Oct 2025", SLDP),
        line(
          "g",
          "Find out how health and social care could enter advice directly",
          "Dec 2025",
          SLDP,
          { flags: ["overdue high"] },
        ),
        line("h", "Bring in an online form for plans", { due: "2026-03-31" }, SLDP),
      ],
    },
  ],
};
