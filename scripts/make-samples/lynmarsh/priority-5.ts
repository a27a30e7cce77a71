import { one, type PrioritySheet } from "../layouts/letters-content";
import {
  amber,
  amberFill,
  COMPLETE,
  green,
  HOSI,
  LATE,
  lead,
  noRating,
  redFill,
  STARTED,
} from "./words";

export const priority5: PrioritySheet = {
  name: "Priority 5",
  weakness:
    "Priority 5\nMoves between stages of education, and into adult life, are planned late. Young people and families do not know what comes next",
  vision:
    "Every move is planned a year ahead, with the young person, and nobody is without a place.",
  progressHead: "Progress",
  areas: [
    {
      text: "5 Moves from one stage to the next are planned early and well",
      ref: "5",
      rows: [
        one("A", "Agree a standard for reviews before a move.", {
          lead: lead("HoSI / PfA lead", [HOSI, { name: "PfA lead" }]),
          evidence:
            "Surveys show more satisfaction with moves\nStandards approved by the board\nFewer young people without a place in September",
          shownDate: "May 25- Jul 25",
          by: { start: "2025-05-01", due: "2025-07-31" },
          rating: green("G"),
          now: COMPLETE,
        }),
        one("B", "Write standards for each stage at which children move.", {
          shownDate: "From Sept 25",
          by: { start: "2025-09-01", ongoing: true },
          rating: amberFill,
          now: STARTED,
        }),
        one("C", "Co-produce good practice for the move between schools.", {
          shownDate: "Feb 26",
          by: { due: "2026-02-28" },
          rating: amber(),
          now: STARTED,
        }),
        one("D", "Tell families what to expect in the year before a move.", {
          shownDate: "Feb 26",
          by: { due: "2026-02-28" },
          rating: noRating,
          now: null,
          flags: ["missing-rating low"],
        }),
        one("E", "Review the outcomes of young people's plans after 16.", {
          shownDate: "May 26",
          by: { due: "2026-05-31" },
          rating: noRating,
          now: null,
          flags: ["missing-rating low"],
        }),
        one("F", "Bring early years SENCOs and reception teachers together each spring.", {
          shownDate: "From Jun 25 and onwards",
          by: { start: "2025-06-01", ongoing: true },
          rating: amber("A"),
          now: STARTED,
        }),
        one("G", "Train social workers, teachers and advisers in preparing for adult life.", {
          shownDate: "Apr 25 onwards",
          by: { start: "2025-04-01", ongoing: true },
          rating: amber("AMBER"),
          now: STARTED,
        }),
        one("H", "Find the time to attend every review in Years 5, 9 and 11.", {
          shownDate: "Sept 25 onwards",
          by: { start: "2025-09-01", ongoing: true },
          rating: redFill,
          now: LATE,
        }),
        one("I", "Agree a shared list of young people who turn 18 in the next two years.", {
          shownDate: "Oct 25",
          by: { due: "2025-10-31" },
          rating: amberFill,
          now: STARTED,
          flags: ["overdue high"],
        }),
        one("J", "Hold meetings of schools and colleges in each district.", {
          shownDate: "Termly",
          by: { ongoing: true },
          rating: noRating,
          now: null,
          flags: ["missing-rating"],
        }),
      ],
    },
  ],
};
