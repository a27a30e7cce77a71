import { type LetteredAction, one, type PrioritySheet } from "../layouts/letters-content";
import {
  amber,
  amberFill,
  COMPLETE,
  greenFill,
  HOSI,
  LATE,
  lead,
  noRating,
  red,
  STARTED,
} from "./words";

const NOBODY = "missing-lead medium";
const YEAR = { start: "2025-05-01", due: "2026-05-31" };

/** Four dates for five actions: none is sure. */
function unsure(letter: string, text: string): LetteredAction {
  const flags = [NOBODY, "ambiguous-date high"];
  return { letter, text, by: { due: "2026-02-28" }, now: STARTED, flags };
}

export const priority3: PrioritySheet = {
  name: "Priority 3",
  weakness:
    "Priority 3\nCo-production is weak. Families tell their story again and again, and schools are told rather than asked",
  vision: "Families tell their story once. Schools and families help to design what concerns them.",
  progressHead: "Progress",
  areas: [
    {
      text: "3.1 Co-production is strong across the local area",
      ref: "3.1",
      rows: [
        one("A", "Agree principles of co-production for the partnership.", {
          lead: lead("HoSI/ ICB commissioner/ CSC lead", [
            HOSI,
            { name: "ICB commissioner" },
            { name: "CSC lead" },
          ]),
          evidence: "Report agreed by the board",
          shownDate: "Aug 25",
          by: { due: "2025-08-31" },
          rating: greenFill,
          now: COMPLETE,
        }),
        one("B", "Write guidance with SENCOs on what good support looks like before a plan.", {
          evidence:
            "Guidance on the local offer, with names of the schools and families who wrote it",
          shownDate: "Aug 25",
          by: { due: "2025-08-31" },
          rating: amber(),
          now: STARTED,
          flags: ["overdue high"],
        }),
        one("C", "Let schools review each other's support, with a trained reviewer.", {
          evidence: "Twelve reviews done; schools act on what they find",
          shownDate: "Jan 2026",
          by: { due: "2026-01-31" },
          rating: amberFill,
          now: STARTED,
        }),
        one("D", "Signpost what there is on the local offer.", {
          evidence: "Professionals can show families where to look",
          shownDate: "Sept 25",
          by: { due: "2025-09-30" },
          rating: { word: "Green", ...amberFill },
          now: COMPLETE,
          flags: ["status-conflict high"],
        }),
        one("E", "Look at the whole path from first concern to review through a family's eyes.", {
          evidence: "Causes of complaints reviewed\nFewer complaints and appeals",
          shownDate: "Jan 26",
          by: { due: "2026-01-31" },
          rating: red("RED"),
          now: LATE,
        }),
        one("F", "Review plans as a team around the child.", {
          evidence: "Plans describe the child in full",
          shownDate: "Feb 26",
          by: { due: "2026-02-28" },
          rating: noRating,
          now: null,
          flags: ["missing-rating low"],
        }),
      ],
    },
    {
      text: "3.2 Families say that the local area listens, and that they tell their story once",
      ref: "3.2",
      rows: [
        {
          gap: "\n\n",
          actions: [
            {
              letter: "A",
              text: "Agree how to measure whether involving families changes services.",
              by: { due: "2025-09-30" },
              now: COMPLETE,
              flags: [NOBODY],
            },
            {
              letter: "B",
              text: "Review the families' charter and publish it.",
              by: { due: "2025-09-30" },
              now: COMPLETE,
              flags: [NOBODY],
            },
            {
              letter: "C",
              text: "Set up a users' group for the portal, with parents, SENCOs and young people.",
              by: { due: "2026-01-31" },
              now: STARTED,
              flags: [NOBODY],
            },
            {
              letter: "D",
              text: "Find out how the health system's shared record can spare families repetition.",
              by: { due: "2025-10-31" },
              now: LATE,
              flags: [NOBODY, "overdue high"],
            },
          ],
          evidence:
            "Families' answers to the spring survey\nThe charter is on the local offer. Fewer complaints\nWorkshop on the shared record held",
          shownDate: "Sept 25\n\nSept 25\n\nJan 2026\n\nOct 25",
          rating: { word: "Green\nGreen\nAmber\nRed" },
        },
        {
          gap: "\n",
          actions: [
            unsure("E", "Make sure that information about support comes from all who give it."),
            unsure("F", "Adopt the terms of reference of the parent groups that exist."),
            unsure("G", "Work with the young people's groups that exist."),
            unsure("H", "Agree how families are told of decisions."),
            unsure("I", "Ask all partners to sign up to the charter."),
          ],
          evidence:
            "Children, young people and families can say what support there is\nPlans record what families hope for",
          shownDate: "From Sept 25 onwards\nMay 25\nSept 25\nFeb 26",
          rating: amberFill,
        },
      ],
    },
    {
      text: "3.3 The local area and its schools work well together",
      ref: "3.3",
      rows: [
        one("A", "Agree with head teachers how districts will work.", {
          evidence:
            "District meetings are held in all five districts\nEach school has its own figures",
          shownDate: "May 25 – May 26",
          by: YEAR,
          rating: amber("In progress"),
          now: STARTED,
          flags: [NOBODY],
        }),
        one("B", "Let districts decide how a share of the funding is spent.", {
          shownDate: null,
          by: YEAR,
          rating: amberFill,
          now: STARTED,
          flags: [NOBODY],
        }),
        one("C", "Agree how schools challenge and support each other.", {
          shownDate: null,
          by: YEAR,
          rating: noRating,
          now: null,
          flags: [NOBODY, "missing-rating low"],
        }),
      ],
    },
  ],
};
