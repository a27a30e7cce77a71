import { isReference, profileColumns } from "./columnProfile";
import { findHeaders } from "./findHeaders";
import { findLayout, readLabels } from "./findLayout";
import { headerBlock, type HeaderBlock } from "./header";
import type { SheetView } from "./sheetView";
import type { ReadHeader } from "./splitTables";
import { whyNotTracker } from "./trackerVerdict";

export interface SheetHeaders {
  readonly view: SheetView;
  readonly headers: readonly ReadHeader[];
  /** Why the first of its other tables is not a tracker; null where it has no other. */
  readonly reason: string | null;
}

interface Placed {
  readonly header: HeaderBlock;
  readonly end: number;
  readonly sheet: number;
}

/** The headers of every sheet. Those that name the same columns are judged together, by all the cells under them. */
export function readHeaders(views: readonly SheetView[]): SheetHeaders[] {
  const placed = views.flatMap(placeHeaders);
  const read = new Map<HeaderBlock, { layout: ReadHeader["layout"]; reason: string | null }>();
  for (const group of bySignature(placed).values()) {
    const profiles = profileColumns(group);
    const labels = group[0]?.header.labels ?? [];
    const roles = readLabels(labels, profiles);
    for (const { header } of group) {
      const layout = findLayout(header, roles);
      const reason = whyNotTracker(header, layout, profiles);
      read.set(header, { layout: reason === null ? layout : null, reason });
    }
  }
  return views.map((view, sheet) => {
    const own = placed.filter((entry) => entry.sheet === sheet).map(({ header }) => header);
    const reasons = own.flatMap((header) => read.get(header)?.reason ?? []);
    return {
      view,
      headers: own.map((header) => ({ header, layout: read.get(header)?.layout ?? null })),
      reason: reasons[0] ?? null,
    };
  });
}

function placeHeaders(view: SheetView, sheet: number): Placed[] {
  const headers = findHeaders(view);
  return headers.map((header, i) => {
    const end = headers[i + 1]?.row ?? view.rowCount;
    return { header: withReferences(header, end), sheet, end };
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
    if (text === "") continue;
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
