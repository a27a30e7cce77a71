import { oneLine } from "../fields/oneLine";
import { aboveHeader, rowsOfText } from "./aboveHeader";
import { beginsAppendix } from "./appendix";
import type { HeaderBlock } from "./header";
import { headingText, withoutContinued } from "./headingText";
import type { TextRow } from "./headings";
import type { TableLayout } from "./layout";
import { hasLostTheme } from "./lostTheme";
import { dutyColumns, isTotalsText } from "./plainRow";
import { filledColumns, textAcross, type TableShape } from "./rowShape";
import type { SheetView } from "./sheetView";
import { resumesAt } from "./resumption";
import type { Gap, Table } from "./table";
import { labelledText, saysWhatItHeads, textRow } from "./textRow";

/** A header that a sheet holds, with its layout where it heads a tracker table. */
export interface ReadHeader {
  readonly header: HeaderBlock;
  readonly layout: TableLayout | null;
}

/** A page break shows at most so many rows of banner before the header comes again. */
const MOST_BANNERS = 2;

/**
 * The tracker tables of a sheet. A header that comes again straight after the rows of its table, or after a repeated
 * banner, continues it (a page break); after a heading, an aim or other text it starts a new one.
 */
export function splitTables(view: SheetView, headers: readonly ReadHeader[]): Table[] {
  const splitter = new TableSplitter(view);
  headers.forEach(({ header, layout }, i) => {
    const end = headers[i + 1]?.header.row ?? view.rowCount;
    if (layout === null) splitter.skip(header, end);
    else splitter.add(header, layout, end);
  });
  return splitter.finish();
}

interface Draft {
  readonly header: HeaderBlock;
  readonly layout: TableLayout;
  readonly repeats: HeaderBlock[];
  readonly gaps: Gap[];
  readonly above: readonly TextRow[];
  end: number;
}

class TableSplitter {
  private readonly drafts: Draft[] = [];
  private readonly repeatedTexts: ReadonlySet<string>;
  private current: Draft | null = null;
  private between: TextRow[] = [];
  private started = false;

  constructor(private readonly view: SheetView) {
    this.repeatedTexts = textsStandingAloneTwice(view);
  }

  add(header: HeaderBlock, layout: TableLayout, end: number): void {
    if (!this.started) this.between = aboveHeader(this.view, header, layout.columns);
    this.started = true;
    const isSame = this.current !== null && sameColumns(this.current.layout, layout);
    if (this.current && isSame && this.isPageBreak(header, layout)) {
      this.current.repeats.push(header);
    } else {
      this.current = {
        header,
        layout,
        repeats: [],
        gaps: [],
        above: this.between,
        end: header.row,
      };
      this.drafts.push(this.current);
      this.between = [];
    }
    this.walk(this.current, header.row + header.height, end);
  }

  /** A table of another kind ends the one before it, unless that goes on below. */
  skip(header: HeaderBlock, end: number): void {
    if (!this.started) this.between = aboveHeader(this.view, header, {});
    this.started = true;
    const resumed = this.current && resumesAt(this.shapeOf(this.current), header, end);
    if (this.current && resumed !== null) {
      this.current.gaps.push({ row: this.current.end, height: resumed - this.current.end });
      this.between = [];
      this.walk(this.current, resumed, end);
      return;
    }
    this.current = null;
    this.between.push(...rowsOfText(this.view, header.row + header.height, end));
  }

  finish(): Table[] {
    return this.drafts.map((draft, i) => ({
      ...draft,
      isFirst: i === 0,
      hasLostTheme: draft.above.length === 0 && hasLostTheme(draft, this.drafts[i - 1]),
      repeatedTexts: this.repeatedTexts,
    }));
  }

  private shapeOf({ header, layout }: Draft): TableShape {
    return { view: this.view, header, layout };
  }

  private walk(draft: Draft, from: number, end: number): void {
    const shape = this.shapeOf(draft);
    let inAppendix = false;
    for (let row = from; row < end; row++) {
      const column = textAcross(shape, row);
      inAppendix ||= column !== null && beginsAppendix([this.view.text(row, column)]);
      if (column !== null && !isTotalsText(this.view.text(row, column))) {
        this.between.push(textRow(this.view, row, column, draft.layout.columns.theme));
        continue;
      }
      const filled = filledColumns(shape, row);
      inAppendix ||= beginsAppendix(filled.map((at) => this.view.own(row, at)));
      if (inAppendix) continue;
      const labelled = labelledText(this.view, row, filled, draft.layout.columns);
      if (labelled !== null) {
        // "Sponsor: …" beside "Priority: …" heads nothing, and is no row of the table either.
        if (saysWhatItHeads(labelled)) this.between.push(labelled);
      } else if (row + 1 === end && this.isTitle(shape, row, filled)) {
        this.between.push(textRow(this.view, row, filled[0] ?? 0, undefined));
      } else if (filled.length > 0) {
        this.between = [];
        draft.end = row + 1;
      }
    }
  }

  /** Straight over the next header and below a blank row, a text without a lead, a date or a rating is that header's title. */
  private isTitle(shape: TableShape, row: number, filled: readonly number[]): boolean {
    const { rowCount } = this.view;
    const isBetween = row + 1 < rowCount && this.view.ownColumns(row - 1).length === 0;
    const duties = dutyColumns(shape);
    return isBetween && [1, 2].includes(filled.length) && !filled.some((c) => duties.includes(c));
  }

  private isPageBreak({ row, height }: HeaderBlock, layout: TableLayout): boolean {
    if (this.between.length > MOST_BANNERS) return false;
    const headings = this.between.filter((text) => !isBanner(text, this.repeatedTexts));
    const isCut = () => endsActionAbove(this.view, row + height, layout);
    return headings.length === 0 || (headings.every(isContinued) && isCut());
  }
}

const isContinued = ({ text }: TextRow): boolean => withoutContinued(text) !== oneLine(text);

/** A row without a reference that begins in the middle of a sentence: the page's end cut its action in two. */
function endsActionAbove(
  view: SheetView,
  row: number,
  { columns: { ref, action } }: TableLayout,
): boolean {
  if (ref === undefined || action === undefined || row >= view.rowCount) return false;
  return view.text(row, ref) === "" && /^\p{Ll}/u.test(view.own(row, action));
}

/** "Page 2 of 5", whatever stands before it; "12 | P a g e", "- 12 -" and "12". */
const PAGE =
  /^(?:(?:.{0,100}[\s–—|(-])?p ?a ?g ?e \d+(?: of \d+)?\)?|(?:\d{1,3} ?\W ?)?p ?a ?g ?e|\W*\d{1,3}\W*)$/i;

/**
 * A text that comes again and again and heads nothing: "DRAFT", a classification, a page number. Of short texts without
 * a label, those with a fill are headings.
 */
export function isBanner(
  { text, looksLikeHeading }: TextRow,
  repeatedTexts: ReadonlySet<string>,
): boolean {
  if (PAGE.test(oneLine(text))) return true;
  const { kind, words } = headingText(text);
  if (kind !== "note" && kind !== "title" && (kind !== "plain" || looksLikeHeading)) return false;
  return words === oneLine(text) && !text.endsWith(":") && repeatedTexts.has(text);
}

function sameColumns(a: TableLayout, b: TableLayout): boolean {
  const shape = ({ columns, milestones, quarters }: TableLayout) =>
    JSON.stringify([columns, milestones, quarters]);
  return shape(a) === shape(b);
}

function textsStandingAloneTwice(view: SheetView): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (let row = 0; row < view.rowCount; row++) {
    const columns = view.ownColumns(row);
    const text = columns.length === 1 ? view.own(row, columns[0] ?? 0) : "";
    if (text !== "") (once.has(text) ? twice : once).add(text);
  }
  return twice;
}
