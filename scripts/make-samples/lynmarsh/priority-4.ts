import { one, type LetteredAction, type PrioritySheet } from "../layouts/letters-content";
import {
  amber,
  amberFill,
  COMPLETE,
  DCOS,
  green,
  greenFill,
  HOSI,
  LATE,
  lead,
  limeFill,
  noRating,
  red,
  STARTED,
} from "./words";

/** Two dates for three actions, one of them past. */
function unsure(letter: string, text: string): LetteredAction {
  const flags = ["ambiguous-date high", "missing-rating"];
  return { letter, text, by: { due: "2026-05-31" }, now: null, flags };
}

export const priority4: PrioritySheet = {
  name: "Priority 4",
  weakness:
    "Priority 4\nEducation, health and care plans are not good enough. Health and social care seldom take part, and reviews come late",
  vision: "Plans are good, hopeful and on time, and all three services write them together.",
  progressHead: "Progress",
  areas: [
    {
      text: "4 Plans meet the whole of a child's needs, in words that families understand",
      ref: "4",
      rows: [
        one(
          "A",
          "Analyse how well the present guidance works for health and social care professionals.",
          {
            lead: lead("HoSI/ DCOs/ CSC lead", [HOSI, DCOS, { name: "CSC lead" }], 10),
            evidence:
              "Audit of advice shows that it improves\nMore families and young people are satisfied with the plan",
            shownDate: "May 25- Aug 25",
            by: { start: "2025-05-01", due: "2025-08-31" },
            rating: { word: "Green", ...limeFill },
            now: COMPLETE,
          },
        ),
        one("B", "Write new guidance for those who give advice.", {
          shownDate: "Oct 25",
          by: { due: "2025-10-31" },
          rating: red(),
          now: LATE,
          flags: ["overdue high"],
        }),
        one("C", "Gather views on each plan from the child, the family and the school.", {
          shownDate: "Feb 2026",
          by: { due: "2026-02-28" },
          rating: amberFill,
          now: STARTED,
        }),
        one("D", "Co-produce a quality framework for plans, which all three services use.", {
          shownDate: "Sept - Dec 25 and ongoing",
          by: { start: "2025-09-01", due: "2025-12-31", ongoing: true },
          rating: amber(),
          now: STARTED,
          flags: ["due-soon low"],
        }),
        one("E", "Help more young people over 14 to have a yearly health check.", {
          evidence:
            "Reports to the board each term\nBetter outcomes for young people\nTraining is taken up",
          shownDate: "Dec 25 and ongoing",
          by: { due: "2025-12-31", ongoing: true },
          rating: noRating,
          now: null,
          flags: ["due-soon low", "missing-rating low"],
        }),
        one("F", "Make short films that show how to write good advice.", {
          shownDate: "Jan 26",
          by: { due: "2026-01-31" },
          rating: greenFill,
          now: COMPLETE,
        }),
        one("G", "Train every caseworker and adviser.", {
          shownDate: "Jan 26",
          by: { due: "2026-01-31" },
          rating: amberFill,
          now: STARTED,
        }),
        one(
          "H",
          "Agree which of several plans for one child leads, and when meetings can be joined.",
          {
            shownDate: "Oct 25",
            by: { due: "2025-10-31" },
            rating: { word: "Delayed" },
            now: LATE,
            flags: ["overdue high"],
          },
        ),
        one("I", "Review whether the team has enough people to attend and follow up reviews.", {
          shownDate: "Oct 25",
          by: { due: "2025-10-31" },
          rating: green("G"),
          now: COMPLETE,
        }),
        {
          gap: "\n",
          actions: [
            unsure(
              "J",
              "Review whether therapists and psychologists have enough time to take part.",
            ),
            unsure("K", "Report each month how many plans are issued within 20 weeks."),
            unsure("L", "Review what Year 9 reviews say about adult life."),
          ],
          evidence:
            "Nine plans of ten are issued within 20 weeks\nYear 9 reviews say what young people hope for",
          shownDate: "Oct 25\nMay 26",
          rating: noRating,
        },
      ],
    },
  ],
};
