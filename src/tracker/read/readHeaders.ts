import { NO_CORRECTIONS, type Corrections } from "../corrections";
import { appendixRow } from "./appendix";
import { isReference, profileColumns } from "./columnProfile";
import { withoutDenied } from "./corrected/deniedHeaders";
import { pointedHeaders, withPointed } from "./corrected/pointedHeaders";
import { NOTHING_SET, setRoles } from "./corrected/setRoles";
import { sheetUse } from "./corrected/sheetUse";
import { mapped, type Steps } from "../steps";
import { compareNames } from "./compareNames";
import { findHeaders } from "./findHeaders";
import { findLayout } from "./findLayout";
import { headingText } from "./headingText";
import { headerBlock, type HeaderBlock } from "./header";
import type { TableLayout } from "./layout";
import { readLabels } from "./readLabels";
import type { SheetView } from "./sheetView";
import type { ReadHeader } from "./splitTables";
import { whyNotTracker } from "./trackerVerdict";

export interface SheetHeaders {
  readonly view: SheetView;
  readonly headers: readonly ReadHeader[];
  /** Those that a person has named and that head no tracker, with the columns that they seem to have. */
  readonly unread: readonly { readonly header: HeaderBlock; readonly layout: TableLayout }[];
  /** Why the first of its other tables is not a tracker; null where it has no other. */
  readonly reason: string | null;
  /** A person has left the sheet out. */
  readonly isOut: boolean;
}

interface Placed {
  readonly header: HeaderBlock;
  readonly end: number;
  readonly sheet: number;
  /** A person has said that a tracker's header stands here. */
  readonly isPointedAt: boolean;
}

/** The headers of every sheet. Those that name the same columns are judged together, by all the cells under them. */
export function* readHeaders(
  views: readonly SheetView[],
  corrections: Corrections = NO_CORRECTIONS,
): Steps<SheetHeaders[]> {
  const found = yield* mapped(views, (view, sheet) => placeHeaders(view, sheet, corrections));
  const placed = found.flat();
  const read = new Map<HeaderBlock, Judged>();
  for (const group of bySignature(inNameOrder(placed)).values()) {
    const profiles = yield* profileColumns(group);
    const labels = group[0]?.header.labels ?? [];
    const hasTheme = group.some(({ header }) => isUnderTheme(header));
    const roles = readLabels(labels, profiles, { set: NOTHING_SET, hasTheme });
    for (const { header, isPointedAt } of group) {
      const set = setRoles(header, corrections);
      const own = set.size === 0 ? roles : readLabels(labels, profiles, { set, hasTheme });
      const layout = findLayout(header, own);
      read.set(header, { layout, reason: whyNotTracker(header, layout, profiles), isPointedAt });
    }
  }
  return views.map((view, sheet) => {
    const own = placed.filter((entry) => entry.sheet === sheet).map(({ header }) => header);
    const judged = own.flatMap((header) => read.get(header) ?? []);
    const use = sheetUse(corrections, view.name);
    const isForced = use === "tracker" && judged.every(({ reason }) => reason !== null);
    return {
      view,
      headers: own.map((header) => ({ header, layout: layoutOf(read.get(header), isForced) })),
      unread: own.flatMap((header) => {
        const one = read.get(header);
        const isNamed = one !== undefined && (isForced || one.isPointedAt);
        return isNamed && layoutOf(one, isForced) === null ? [{ header, layout: one.layout }] : [];
      }),
      reason: use === "out" ? LEFT_OUT : (judged.find(({ reason }) => reason)?.reason ?? null),
      isOut: use === "out",
    };
  });
}

/** So many rows above a header are looked at, so that many headers cost no more than their rows. */
const MOST_ABOVE = 100;

/** Whether a text above a header is a theme by its label. */
function isUnderTheme({ view, row }: HeaderBlock): boolean {
  for (let above = row - 1; above >= Math.max(0, row - MOST_ABOVE); above--) {
    const [column, ...others] = view.ownColumns(above);
    if (column === undefined || others.length > 0) continue;
    if (headingText(view.own(above, column)).kind === "theme") return true;
  }
  return false;
}

const LEFT_OUT = "You left it out.";

interface Judged {
  readonly layout: TableLayout;
  /** Why it is no tracker's; null where it is. */
  readonly reason: string | null;
  readonly isPointedAt: boolean;
}

/** A person's word makes a tracker of any table that has things to do. */
function layoutOf(judged: Judged | undefined, isForced: boolean): TableLayout | null {
  if (!judged) return null;
  const { layout, reason, isPointedAt } = judged;
  if (reason === null) return layout;
  const hasActions = layout.columns.action !== undefined || layout.columns.objective !== undefined;
  return (isForced || isPointedAt) && hasActions ? layout : null;
}

/** By the sheets' names: which cells are looked at does not change when somebody moves a sheet. */
function inNameOrder(placed: readonly Placed[]): Placed[] {
  return [...placed].sort((a, b) => compareNames(a.header.view.name, b.header.view.name));
}

function placeHeaders(view: SheetView, sheet: number, corrections: Corrections): Placed[] {
  if (sheetUse(corrections, view.name) === "out") return [];
  const pointed = pointedHeaders(view, corrections);
  const found = withoutDenied(findHeaders(view), view.name, corrections);
  const headers = withPointed(found, pointed);
  return headers.map((header, i) => {
    const end = appendixRow(header, headers[i + 1]?.row ?? view.rowCount);
    const isPointedAt = pointed.includes(header);
    return { header: withReferences(header, end), sheet, end, isPointedAt };
  });
}

/** Numbers in a column without a label, straight at the left of the first, are the rows' references. */
function withReferences(header: HeaderBlock, end: number): HeaderBlock {
  const { view, row, height, firstColumn } = header;
  if (firstColumn === 0) return header;
  let filled = 0;
  let references = 0;
  for (let at = row + height; at < end && filled < SAMPLE; at++) {
    const text = view.own(at, firstColumn - 1);
    // A text alone in its row is a heading.
    if (text === "" || view.ownColumns(at).length === 1) continue;
    filled++;
    if (isReference(text)) references++;
  }
  const numbered = references >= 3 && references > filled * 0.8;
  return numbered ? headerBlock(view, row, height, firstColumn - 1) : header;
}

const SAMPLE = 50;

function bySignature(placed: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const entry of placed) {
    const { signature } = entry.header;
    const group = groups.get(signature);
    if (group) group.push(entry);
    else groups.set(signature, [entry]);
  }
  return groups;
}
