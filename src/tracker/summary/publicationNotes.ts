import { oneLine } from "../fields/oneLine";
import type { ActionFacts } from "./actionFacts";
import { NAMED_OFFICER, type People } from "./people";
import { leftOutColumns } from "./register";

/** What a report for publication does not tell, in sentences, with how many of each. */
export function publicationNotes(
  facts: readonly ActionFacts[],
  { replaced, asWritten }: People,
): readonly { readonly text: string; readonly count: number | null }[] {
  return [
    ...replaced.map(({ told, count }) => ({
      text: `Leads whose names are left out and who are told as “${told}”.`,
      count,
    })),
    ...(asWritten.length === 0
      ? []
      : [
          {
            text: `Leads told as the plan writes them, as posts, groups and organisations; check that none is a person’s name: ${asWritten.join("; ")}.`,
            count: asWritten.length,
          },
        ]),
    {
      text: `Texts are the plan’s own, with “${NAMED_OFFICER}” for the leads’ names. Other names in them were not looked for: read Board actions before it is published.`,
      count: null,
    },
    ...leftOutColumns(facts).map((header) => ({
      text: `The plan’s column “${oneLine(header)}” is left out: it is marked as internal, or names people.`,
      count: null,
    })),
    {
      text: "The cells that each action was read from, its key, and the columns that people fill on Board exceptions are in the working copy only.",
      count: null,
    },
  ];
}
