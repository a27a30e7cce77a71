import { one, type PrioritySheet } from "../layouts/letters-content";
import {
  amber,
  amberFill,
  COMPLETE,
  DCS,
  green,
  greenFill,
  LATE,
  lead,
  noRating,
  red,
  STARTED,
} from "./words";

export const priority1: PrioritySheet = {
  name: "Priority 1",
  weakness:
    "Priority 1\nLeaders in education, health and care do not share one plan for children with SEND, and it is not clear who answers for what",
  vision:
    "Leaders work to one plan, know who answers for each part of it, and tell families and schools how it is going.",
  progressHead: "Progress\nRed - Delayed\nAmber – In progress\nGreen - Completed",
  note: "Co-production with families runs through every priority. Actions that serve several priorities are written out once, and referred to elsewhere.",
  areas: [
    {
      text: "1.1 Clear roles and shared accountability",
      ref: "1.1",
      rows: [
        one(
          "A",
          "Co-produce a short description of what each board and group in the partnership decides, and review who sits on it.",
          {
            lead: lead("DCS/ ICB lead", [DCS, { name: "ICB lead" }], 8),
            evidence: "Terms of reference and minutes show that leaders challenge one another",
            shownDate: "Sept 25",
            by: { due: "2025-09-30" },
            rating: green(),
            now: COMPLETE,
          },
        ),
        one(
          "B",
          "Co-produce a performance framework so that the board can see what is improving and what is not.",
          {
            evidence: "Performance reports at least once a term",
            shownDate: "Sept 25",
            by: { due: "2025-09-30" },
            rating: amberFill,
            now: STARTED,
            flags: ["overdue high"],
          },
        ),
        one("C", "Set up working groups that report to the board each term.", {
          evidence: "Groups and their reporting lines are in place",
          shownDate: "Sept 25",
          by: { due: "2025-09-30" },
          rating: greenFill,
          now: COMPLETE,
        }),
        one(
          "D",
          "Put enough people behind the work, including:\ni. a permanent head of service for SEND and inclusion\nii. a children's commissioner at the ICB\niii. an officer for participation",
          {
            evidence: "Posts are filled and their holders lead the work",
            shownDate: "Oct 25",
            by: { due: "2025-10-31" },
            rating: amber(),
            now: STARTED,
            flags: ["overdue high"],
          },
        ),
        one(
          "E",
          "Learn from two areas that have been through the same, and tell partners what was learned",
          {
            evidence: "Notes of both visits on the local offer",
            shownDate: "Nov 25",
            by: { due: "2025-11-30" },
            rating: green("Completed"),
            now: COMPLETE,
          },
        ),
      ],
    },
    {
      text: "1.2 One vision and one strategy",
      ref: "1.2",
      rows: [
        {
          gap: "\n",
          actions: [
            {
              letter: "A",
              text: "Write a joint needs assessment for children and young people with SEND.",
              by: { due: "2026-05-31" },
              now: STARTED,
              flags: ["ambiguous-date medium"],
            },
            {
              letter: "B",
              text: "Ask families, schools and young people what the strategy must put right.",
              by: { due: "2026-05-31" },
              now: STARTED,
              flags: ["ambiguous-date medium"],
            },
            {
              letter: "C",
              text: "Co-produce a SEND strategy that sets out:\ni. what we hope for every child\nii. what families can expect\niii. how we will know",
              by: { due: "2026-05-31" },
              now: STARTED,
              flags: ["ambiguous-date medium"],
            },
          ],
          evidence: "Needs assessment\nNotes of meetings with heads and families in each district",
          shownDate: "Feb 2026\nMay 2026",
          rating: amber(),
        },
        one("D", "Publish the strategy and take it to every district", {
          evidence: "Strategy approved; action plan in place",
          shownDate: "Aug 2026",
          by: { due: "2026-08-31" },
          rating: noRating,
          now: null,
          flags: ["missing-rating low"],
        }),
      ],
    },
    {
      text: "1.3 Telling people what is happening",
      ref: "1.3",
      rows: [
        one(
          "A",
          "Co-produce a communication plan that includes\ni. how children are heard\nii. a monthly newsletter for families",
          {
            evidence: "Plan approved by the board",
            shownDate: "Aug 25",
            by: { due: "2025-08-31" },
            rating: red(),
            now: LATE,
            flags: ["overdue high"],
          },
        ),
      ],
    },
  ],
};
