import { type FlatGroup, type FlatRow, months, people } from "../layouts/flat-content";

/** An action that partners have named, and nothing more. */
function bare(text: string): FlatRow {
  return { ref: null, text, leads: null, by: null, now: null, flags: ["nothing-recorded medium"] };
}

/** What stands below the numbered priorities. */
export const partners: readonly FlatGroup[] = [
  {
    theme: "Travel",
    as: "first cell",
    blankRowBefore: true,
    rows: [
      {
        ref: null,
        text: "To review travel to school, so that more young people can travel on their own",
        workingGroup: "Personal budgets / leadership programme",
        leads: people("Anne Hollis / Dev Chaudhry", "Anne Hollis", "Dev Chaudhry"),
        members: "Bryony Tate / Martin Miggs / Sarah Bassett",
        success: "More choice for families. Less spent on taxis.",
        by: months("September - March"),
        now: null,
        flags: ["missing-evidence medium", "missing-rating low"],
      },
    ],
  },
  {
    theme: "Public health",
    as: "row of its own",
    rows: [
      bare("Review the checks that all children have at two years and on starting school."),
      bare("Speak of outcomes rather than of visits when services are commissioned."),
    ],
  },
  {
    theme: "Health providers",
    as: "row of its own",
    rows: [
      bare("Let health visitors see which children have SEND, so that they can help early."),
      bare("Shorten the wait for physiotherapy in the community."),
    ],
  },
  {
    theme: "ICB",
    as: "row of its own",
    rows: [
      bare("Oversee GPs' registers of people with a learning disability, and their yearly checks."),
      bare("Train staff who write advice for plans in what the law asks of it."),
    ],
  },
];
