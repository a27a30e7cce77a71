import { asAbove } from "../layouts/above";
import { type LetteredAction, one, type PrioritySheet } from "../layouts/letters-content";
import { amber, amberFill, DCO, DCS, HOSI, LATE, lead, noRating, red, STARTED } from "./words";

/** Four dates for five actions, not all the same. */
function unsure(letter: string, text: string): LetteredAction {
  const flags = ["ambiguous-date medium", "missing-rating low"];
  return { letter, text, by: { due: "2026-05-31" }, now: null, flags };
}

export const priority6: PrioritySheet = {
  name: "Priority 6",
  weakness:
    "Priority 6\nSchools differ too much in how, and how early, they support children with SEND",
  vision: "Every school knows what good support before a plan looks like, and gives it.",
  progressHead: "Progress",
  areas: [
    {
      text: "6 Schools support children early, and know how",
      ref: "6",
      rows: [
        {
          gap: "\n",
          actions: [
            {
              letter: "A",
              text: "Write the graduated approach down with SENCOs.",
              by: { start: "2025-04-01", ongoing: true },
              now: STARTED,
              flags: [],
            },
            {
              letter: "B",
              text: "Bring the graduated approach into all schools.",
              by: { due: "2025-10-31" },
              now: STARTED,
              flags: ["overdue high"],
            },
            {
              letter: "C",
              text: "Put tools and films for teachers on one page.",
              by: { due: "2026-02-28" },
              now: STARTED,
              flags: [],
            },
          ],
          lead: lead("HoSI", [HOSI], 2),
          evidence:
            "The graduated approach is on the local offer\nThe parent forum says that families trust schools' support more",
          shownDate: "Apr 25 onwards\nOct 25\nFeb 26",
          rating: amberFill,
        },
        {
          gap: "\n",
          actions: [
            unsure("D", "Let trained SENCOs support schools that ask."),
            unsure("E", "Agree with schools how to support children who might be excluded."),
            unsure("F", "Review what the attendance policy says of children with SEND."),
            unsure("G", "Agree with head teachers what every school provides from its own budget."),
            unsure("H", "Agree how districts share specialist teachers."),
          ],
          evidence: asAbove,
          shownDate: "May 25 – May 26\nMay 26\nMay 25 – May 26\nMay 25 – May 26",
          rating: noRating,
        },
      ],
    },
  ],
};

export const priority7: PrioritySheet = {
  name: "Priority 7",
  weakness:
    "Priority 7\nThe local area does not know well enough how children fare in alternative provision and in independent schools",
  vision: "Every placement is visited, and every child in one is safe and learning.",
  progressHead: "Progress",
  areas: [
    {
      text: "7 Placements are visited, and what is found is acted on",
      ref: "7",
      rows: [
        {
          gap: "\n",
          actions: [
            {
              letter: "A",
              text: "Visit every independent school each year.",
              by: { due: "2026-01-31" },
              now: STARTED,
              flags: [],
              leads: [HOSI],
            },
            {
              letter: "B",
              text: "Check that therapies in placements are given as written.",
              by: { due: "2026-01-31" },
              now: STARTED,
              flags: [],
              leads: [DCO],
            },
            {
              letter: "C",
              text: "See every child in care who is placed away from home.",
              by: { due: "2026-01-31" },
              now: STARTED,
              flags: ["unknown-lead low"],
              leads: [{ name: "DSCO" }],
            },
          ],
          lead: lead("HoSI\nDCO\nDSCO", [HOSI, DCO, { name: "DSCO" }]),
          evidence: "Visit reports; a list of what was asked of each school",
          shownDate: "Jan 2026\nJan 2026\nJan 2026",
          rating: amber(),
        },
        {
          gap: "\n",
          actions: [
            {
              letter: "D",
              text: "Renew contracts with measures of how children do.",
              by: { due: "2026-10-31" },
              now: null,
              flags: ["unknown-lead low", "missing-evidence medium", "missing-rating low"],
              leads: [{ name: "HoSEI" }],
              suggestion: "HoSI",
            },
          ],
          lead: lead("HoSEI", [{ name: "HoSEI" }]),
          evidence: null,
          shownDate: "Oct 2026",
          rating: noRating,
        },
        one("E", "Report to the board which children have no full-time place.", {
          lead: lead("DCS", [DCS]),
          evidence: "Monthly report, with reasons",
          shownDate: "Dec 25",
          by: { due: "2025-12-31" },
          rating: red(),
          now: LATE,
          flags: ["due-soon low"],
        }),
      ],
    },
  ],
};
