import { readCodeText } from "../fields/rating";
import type { HeaderLabel } from "./header";
import { labelWords, matchLabel } from "./headerLabel";
import { isPeriodLabel, withoutPeriod } from "./periodLabel";
import type { ColumnMeaning } from "./vocabulary";

/** Under this, a label and its cells say too little to give the column a role. */
export const ACCEPTED = 0.45;

export interface AssignedRole {
  readonly meaning: ColumnMeaning;
  readonly score: number;
}

/** The lowest label says most; what stands above it helps ("Timescale / Start"). */
export function meaningsOf(label: HeaderLabel): AssignedRole[] {
  const last = label.parts[label.parts.length - 1];
  if (last === undefined) return [];
  // A period above it says only when: "Comment" of "Quarter 1 / Comment".
  const parts = label.parts.filter((part) => !isPeriodLabel(part));
  const joined = parts.length > 1 ? matchLabel(parts.map(labelWords).join(" ")) : [];
  const best = new Map<ColumnMeaning, number>();
  for (const { meaning, score } of [...matchLabel(last), ...timeless(last), ...joined]) {
    best.set(meaning, Math.max(score, best.get(meaning) ?? 0));
  }
  // What explains letters or numbers in its label holds them.
  if (readCodeText(parts.join("\n")) !== null) best.set("rag", 1);
  return [...best].map(([meaning, score]) => ({ meaning, score }));
}

/** What a label says apart from its time: "Status at 31/03/2024". */
function timeless(label: string): readonly AssignedRole[] {
  const words = labelWords(label);
  const rest = withoutPeriod(words);
  return rest === words ? [] : matchLabel(rest);
}
