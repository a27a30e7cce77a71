import { headingText } from "../headingText";
import type { SheetView } from "../sheetView";
import type { Card } from "./cardView";
import type { LabelPair } from "./labelPairs";

/** These count cards, and group none. */
const COUNTS = /^(?:action|card|page|form|sheet|item|task)s?\b/i;

/** Cards with the headings that stand between them as their themes; as they are where each tells its own. */
export function withThemes(view: SheetView, cards: readonly Card[]): Card[] {
  const isTold = cards.some(({ fields }) => fields.some(({ pair }) => pair.meaning === "theme"));
  if (isTold) return [...cards];
  const spans = cards.map((card) => ({ card, rows: card.fields.map(({ pair }) => pair.row) }));
  const [first = 0, ...tops] = spans.map(({ rows }) => Math.min(...rows));
  const between = tops.flatMap((top, i) => headingIn(view, lastRow(spans[i]?.rows), top) ?? []);
  // Above the first card a title may stand too: a heading there says that it is one, or is of the others' kind.
  const kinds = new Set(["theme", ...between.map((pair) => kindOf(view, pair))]);
  const above = headingIn(view, -1, first);
  const opening = above !== null && kinds.has(kindOf(view, above)) ? [above] : [];
  const headings = [...opening, ...between];
  return spans.map(({ card, rows }) => {
    const pair = headings.findLast(({ row }) => row < Math.min(...rows));
    return pair ? { fields: [{ pair, column: pair.column }, ...card.fields] } : card;
  });
}

const lastRow = (rows: readonly number[] | undefined): number => Math.max(-1, ...(rows ?? []));

const kindOf = (view: SheetView, { row, column }: LabelPair) =>
  headingText(view.own(row, column)).kind;

/** The last heading between two rows: a text alone in its row that names a group. */
function headingIn(view: SheetView, after: number, before: number): LabelPair | null {
  for (let row = before - 1; row > after; row--) {
    const [column, ...others] = view.ownColumns(row);
    if (column === undefined || others.length > 0) continue;
    const text = view.own(row, column);
    const isGroup = ["theme", "plain", "numbered"].includes(headingText(text).kind);
    if (isGroup && !COUNTS.test(text)) {
      return { row, column, key: "theme", meaning: "theme", label: "Theme", values: [column] };
    }
  }
  return null;
}
