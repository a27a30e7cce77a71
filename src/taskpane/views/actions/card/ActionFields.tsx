import { capital } from "../../../../actions/words";
import type { Lead } from "../../../../tracker/model";
import type { CardPart } from "./cardPart";
import { ToldRows, type ToldRow } from "./ToldRows";

type Row = readonly [label: string, value: string | null, source: ToldRow[2]];

/** Who leads, what the action belongs to, and where its words stand. */
export function ActionFields({
  action,
  themeWord,
  onSelect,
}: CardPart & { readonly themeWord: string }) {
  const { ref, seeAlso, theme, objective, text, leads } = action;
  const rows: readonly Row[] = [
    [
      leads.length > 1 ? "Leads" : "Lead",
      leads.map(wordsOf).join("\n") || "No lead named",
      "leads",
    ],
    [capital(themeWord), theme, "theme"],
    ["Objective", objective, "objective"],
    ["Told in full as", seeAlso, "ref"],
    ["Reference", ref, "ref"],
    ["Action as written", text, "text"],
  ];
  return (
    <ToldRows
      title="About this action"
      rows={rows.flatMap(([label, value, source]) =>
        value === null ? [] : [[label, value, source]],
      )}
      action={action}
      onSelect={onSelect}
    />
  );
}

/** "DCO, Designated Clinical Officer, Anna Smith (ICB)". */
function wordsOf({ name, post, person, organisation }: Lead): string {
  const words = [name, post, person].filter((word) => word !== null).join(", ");
  return organisation === null ? words : `${words} (${organisation})`;
}
