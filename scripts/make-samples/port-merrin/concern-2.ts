import { type ConcernSheet, line, step } from "../layouts/blocks-content";
import { ADIL, SLCC, SLDP, SLEP } from "./people";

const NOBODY_KNOWN = { name: "SLQA" };
const UNKNOWN = { flags: ["unknown-lead low"], suggestion: null };

export const concern2: ConcernSheet = {
  name: "Concern 2",
  concern:
    "Area of Concern 2: Checks on quality are too weak for leaders to know how good services for children and young people aged 0 to 25 are",
  aims: [
    "Aims: To give the boards measures of what matters to children and families.",
    "To let families and young people take part in choosing and reading the measures.",
    "To check the quality of every place that Port Merrin buys, in the city and outside it.",
  ],
  heads: ["Actions", "Action Completed by", "Responsible Officer", "Outcomes and measures"],
  blocks: [
    {
      kind: "one cell",
      ref: "B1",
      heading: "B1: Make a dashboard for the boards, with families taking part",
      outcomes:
        "Outcomes\nA framework that lets the boards and the public know how well the local area does its duties",
      shownDates: "March 2026\nMarch 2026\nMarch 2026",
      shownOfficers: "SLQA\nSLQA\nSLQA",
      steps: [
        line(
          "a",
          "Review which measures there could be, and what each would cost to collect",
          { due: "2026-03-31" },
          NOBODY_KNOWN,
          UNKNOWN,
        ),
        line(
          "b",
          "Ask partners and families which they want",
          { due: "2026-03-31" },
          NOBODY_KNOWN,
          UNKNOWN,
        ),
        line(
          "c",
          "Use a first dashboard until the final one is ready",
          { due: "2026-03-31" },
          NOBODY_KNOWN,
          UNKNOWN,
        ),
        line(
          "d",
          "finish the dashboard after six months' use",
          { due: "2026-03-31" },
          NOBODY_KNOWN,
          UNKNOWN,
        ),
      ],
    },
    {
      kind: "headed",
      ref: "B2",
      heading: "B2: Families help to judge the quality of all support",
      outcomes: "Outcomes",
      steps: [
        step(
          "a",
          "Write and publish the engagement strategy, with a plan for each year.",
          "March 2026",
          SLEP,
          {
            by: { due: "2026-03-31" },
            outcome: "Strategy in place. Partners can show how they acted on it.",
          },
        ),
        step(
          "b",
          "Design all commissioning with children, young people and parents",
          "March 2026",
          SLCC,
          {
            by: { due: "2026-03-31" },
            outcome: "An offer that children and families helped to shape.",
          },
        ),
        step(
          "c",
          "Appoint an officer who brings what families say into the checks on quality",
          "March 2026",
          SLEP,
          {
            by: { due: "2026-03-31" },
            outcome: "What families say leads to named improvements.",
          },
        ),
        step(
          "d",
          "Help the parent forum to reach families in mainstream schools",
          "April 2026",
          SLDP,
          {
            by: { due: "2026-04-30" },
            outcome: "Twice as many members as in January 2025.",
          },
        ),
      ],
      moreOutcomes: [
        "And as a result:\nBetter outcomes across the SEND system",
        "Services publish what they changed, and when.",
      ],
    },
    {
      kind: "headed",
      ref: "B3",
      heading: "B3: Children and young people are heard",
      outcomes: "Outcomes",
      steps: [
        step(
          "a",
          "Write and publish a strategy for hearing pupils and students.",
          "March 2026",
          SLEP,
          {
            by: { due: "2026-03-31" },
            outcome: "Strategy written with young people; its effect is reported by them.",
          },
        ),
        step(
          "b",
          "Collect views through the new portal as a baseline, then each year",
          "Nov 2025",
          SLEP,
          {
            outcome: "Baseline of views, with workshops of the youth council.",
            flags: ["overdue high"],
          },
        ),
        step(
          "c",
          "Hold four meetings a year at which families tell the assistant director what works.",
          "July 2026",
          ADIL,
          {
            outcome: null,
            flags: ["missing-evidence medium"],
          },
        ),
        step(
          "d",
          "Add young people's own accounts to the joint needs assessment",
          "April 2027",
          null,
          {
            by: { due: "2027-04-30" },
            officers: [{ name: "ADPH" }, SLEP],
            shownOfficer: "ADPH/ SLEP",
            outcome: "Young people's accounts shape services and plans.",
            ...UNKNOWN,
          },
        ),
      ],
    },
    {
      kind: "one cell",
      ref: "B4",
      heading:
        "B4: Quality of places outside the city. Visits and checks are carried out by all three services.",
      outcomes:
        "Outcomes\nEvery place outside the city is visited once a year under one framework.",
      shownDates: "Aug 2026\nJan 2026\nAug 2026",
      shownOfficers: "SLCC\nSLEPP\nSLCC",
      steps: [
        line("a", "Buy places only after a visit", "Aug 2026", SLCC),
        line(
          "b",
          "Keep a list of places and of when each was last seen",
          "Jan 2026",
          { name: "SLEPP" },
          {
            flags: ["unknown-lead low", "due-soon low"],
            suggestion: "SLEP",
          },
        ),
        line("c", "Put measures of quality into each contract", "Aug 2026", SLCC),
      ],
    },
    {
      kind: "headed",
      ref: "B5",
      heading: "B5: Commissioning of places",
      outcomes:
        "Outcomes\nMeasures tell us how good a place is and whether it meets the needs of those in it.\nGovernors know what is asked of their school.",
      steps: [
        step(
          "a",
          "Sign new agreements with the city's special schools and resource bases",
          "April 2026",
          SLEP,
          { by: { due: "2026-04-30" } },
        ),
        step("b", "Carry out the joint commissioning framework", "Aug 2026", SLCC),
        step("c", "Report an audit of places to the improvement board", "Aug 2026", SLEP),
      ],
    },
  ],
};
