import type { HeaderBlock } from "./header";
import { isLabel, matchLabel } from "./headerLabel";
import type { TextRow } from "./headings";
import { beginsWithColour } from "./keyRow";
import type { TableLayout } from "./layout";
import { isPeriodLabel } from "./periodLabel";
import type { SheetView } from "./sheetView";
import { labelledText, textRow } from "./textRow";

/** A line over a header that is longer than this explains something. */
const SHORT = 80;

/** The rows of text from one row to before another, but for those of a key. */
export function rowsOfText(view: SheetView, from: number, to: number): TextRow[] {
  const rows: TextRow[] = [];
  for (let row = from; row < to; row++) {
    const columns = view.ownColumns(row);
    const [column] = columns;
    if (column === undefined || beginsWithColour(view, row, column)) continue;
    rows.push(labelledText(view, row, columns) ?? textRow(view, row, column, undefined));
  }
  return rows;
}

/**
 * The rows of text above a sheet's first header. Which of them look like headings shows where headings, titles and what
 * is told of the plan ("Sponsor: …") all have fills: a title is the first, and headings have numbers or come again.
 */
export function aboveHeader(
  view: SheetView,
  header: HeaderBlock,
  columns: TableLayout["columns"],
): TextRow[] {
  const rows = rowsOfText(view, 0, header.row);
  const isOver = ({ row }: TextRow) => row === header.row - 1;
  const areFilled = rows.some(({ looksLikeHeading }) => looksLikeHeading);
  const below = areFilled ? fillsOfLoneCells(view, header) : new Set<string>();
  const looks = (text: TextRow, at: number): boolean => {
    const isNumbered = NUMBERED.test(text.text) && !SUBTITLE.test(text.text);
    if (view.ownColumns(text.row).length > 1 || (!isNumbered && tellsOfPlan(text))) return false;
    // A short line right over a header, with others above it, heads the table as a filled row does.
    if (isOver(text) && rows.length > 1 && text.text.length <= SHORT && !text.text.includes(":"))
      return true;
    if (!text.looksLikeHeading) return false;
    if (below.has(fillOf(view, text.row))) return true;
    const isTitle = at === 0 && !isNumbered && !(rows.length === 1 && isOver(text));
    return columns.theme === undefined && !isTitle;
  };
  return rows.map((text, at) => ({ ...text, looksLikeHeading: looks(text, at) }));
}

/** "Working group 1: …", whatever a council calls its parts. */
const NUMBERED = /^\p{L}[\p{L} ]{2,24} (?:\d{1,2}|[A-Z])\s*[:.–-]?\s+\p{L}/u;
/** More than one sentence, or over a key. */
const EXPLAINS = /[.!?]\s+\p{Lu}.*[.!?]\s*$|\bkey$/iu;
/** Whom the plan is for, on which day, and what the table holds. */
const SUBTITLE =
  /^(?:(?:summary|list|overview) of|table \d|month \d|prepared|produced|submitted|presented|reporting)\b|\b(?:board|committee|panel)$|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}\b/i;

/** "Sponsor: …", "Overall RAG: Amber": what a column could be called, and its value; "Key actions"; a time; or more. */
function tellsOfPlan({ text }: TextRow): boolean {
  const [label = "", ...value] = text.split(":");
  const isTold = value.length > 0 ? isLabel(label) : matchLabel(label)[0]?.meaning === "action";
  return isTold || [EXPLAINS, SUBTITLE].some((form) => form.test(text)) || isPeriodLabel(text);
}

/** The fills of what stands alone in its row below a header. */
function fillsOfLoneCells(view: SheetView, header: HeaderBlock): ReadonlySet<string> {
  const fills = new Set<string>();
  for (let row = header.row + header.height; row < view.rowCount; row++)
    if (view.ownColumns(row).length === 1) fills.add(fillOf(view, row));
  return fills;
}

const fillOf = (view: SheetView, row: number): string =>
  view.fill(row, view.ownColumns(row)[0] ?? 0);
