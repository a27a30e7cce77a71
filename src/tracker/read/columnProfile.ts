import type { CellContent } from "../fields/content";
import { isDateLike } from "../fields/date";
import {
  colourOfFill,
  DEFAULT_RAG_KEY,
  isColourMark,
  isMark,
  readRating,
  readStage,
  signOf,
} from "../fields/rating";
import { remembered } from "../fields/remembered";
import type { Colour } from "../model";
import { mapped, type Steps } from "../steps";
import { isDeed } from "./deeds";
import type { HeaderBlock } from "./header";

/** What the cells under one label hold, as shares of those that are filled (0 to 1). */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  readonly ratings: number;
  /** Words that rate nothing, with a fill that does. */
  readonly wordsRatedByFill: number;
  readonly stages: number;
  readonly references: number;
  /** Whole numbers, each one more than that above it. */
  readonly counts: number;
  /** Words behind a number of several parts: "1.2 Agree terms". */
  readonly numbered: number;
  /** Words behind a letter: "a) Agree terms". */
  readonly lettered: number;
  readonly levels: number;
  readonly numbers: number;
  readonly arrows: number;
  /** What somebody is to do, once where cells below one another say the same. */
  readonly deeds: number;
  /** Cells that say the same as the one above them. */
  readonly repeated: number;
  /** What marks the column's colour, where each colour has a column. */
  readonly marks: number;
  readonly averageLength: number;
  /** Rows whose cell is one merged from above, as a share of all that have a text. */
  readonly merged: number;
  /** Cells with a rating colour and no words, beside those that are filled. */
  readonly colouredOnly: number;
  /** The rating colours of those cells. */
  readonly colours: ReadonlySet<Colour>;
}

/** Enough cells to know a column by, so that a long table costs no more than a short one. */
const SAMPLE = 200;
/** Longer texts are words, whatever dates or colours they speak of. */
const LONGEST_VALUE = 120;

/** Ticks and crosses say what is done, and arrows where things go; it takes a third sign beside these to rate. */
const FEWEST_SIGNS = 3;

const REFERENCE =
  /^\(?(?:[A-Z]{1,6}[ -]?\d{1,4}(?:[/-]\d{1,3}|\.+\d{1,3})*|\d{1,4}(?:\.+\d{1,3})*)(?:[a-z]|\([a-z]{1,4}\))?\)?[.:]?$|^[A-Za-z]\d{0,2}[.)]?$/i;
const NUMBERED = /^\(?[A-Z]{0,3}\d{1,2}\.\d{1,2}[^%]{4}/;
const LETTERED = /^\(?[a-z][.)]\s*\p{L}/iu;
const PERCENT = /^\d+(?:\.\d+)?\s?%$/;
const LEVEL =
  /^(?:\(?\d\)?[ .:-]{0,3})?(?:very )?(?:high|medium|normal|low|urgent|critical|moderate|must|should|could|p[1-5])$/i;
const ARROW =
  /^[↑↓→←↔↗↘↕⇧⇩⇨▲▼►◄▶◀=+-]+$|^(?:improv|same|wors|declin|stable|static|up|down|no change|better)/i;

/** A sign on a coloured cell, as at the end of a bar, says no more than the colour. */
const MILESTONE = /^[◆◇★☆■□●○]$/;

const isRatingText = remembered(
  (text: string): boolean =>
    readRating({ ...NO_FILL, text }, DEFAULT_RAG_KEY).isRating && !isMark(text),
);
const NO_FILL = { value: "", numberFormat: "General", fill: "" };
const isStageText = remembered((text: string) => readStage(text) !== null || isMark(text));

/** A coloured sign is a colour and no words; an arrow tells the direction of travel, too. */
function colourOfSign({ shown }: CellContent, text: string): Colour | null {
  return shown?.by === "sign" && !ARROW.test(text) ? shown.colour : null;
}

/** Whether a cell holds a reference and nothing else. */
export function isReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** The columns of all headers with one signature, taken together: label n of each is column n of the profile. */
export function profileColumns(
  blocks: readonly { header: HeaderBlock; end: number }[],
): Steps<ColumnProfile[]> {
  const places = blocks.map((block) => ({ ...block, isNote: noteRows(block.header) }));
  return mapped(blocks[0]?.header.labels ?? [], (_, index) => profileColumn(places, index));
}

/** Rows that hold one text and nothing above it carries on: headings, notes and the feet of pages. */
function noteRows({
  view,
  labels,
  firstColumn,
  lastColumn,
}: HeaderBlock): (row: number) => boolean {
  const known = new Map<number, boolean>();
  const isNote = (row: number): boolean =>
    view.ownColumns(row, firstColumn, lastColumn).length === 1 &&
    !labels.some(({ column }) => view.isCoveredFromAbove(row, column));
  // Each column of the table asks again.
  return (row) => {
    const answer = known.get(row) ?? isNote(row);
    known.set(row, answer);
    return answer;
  };
}

interface Place {
  readonly header: HeaderBlock;
  readonly end: number;
  readonly isNote: (row: number) => boolean;
}

function profileColumn(places: readonly Place[], index: number): ColumnProfile {
  const tally = new Tally();
  for (const { header, end, isNote } of places) {
    const column = header.labels[index]?.column;
    if (column === undefined) continue;
    for (let row = header.row + header.height; row < end && tally.filled < SAMPLE; row++) {
      if (!header.view.isOwn(row, column)) {
        tally.addCovered(header, row, column);
        continue;
      }
      if ((header.view.merge(row, column)?.columnCount ?? 1) > 1 || isNote(row)) continue;
      tally.add(header, row, column);
    }
  }
  return tally.profile();
}

class Tally {
  filled = 0;
  private coloured = 0;
  private readonly colours = new Set<Colour>();
  /** The different signs that stand alone in their cells, each tick and each cross alike, and how many cells hold one. */
  private readonly signs = new Set<string>();
  /** Those of them that are neither a mark nor an arrow. */
  private readonly pictures = new Set<string>();
  private signed = 0;
  private length = 0;
  private covered = 0;
  private readonly found = {
    dates: 0,
    ratings: 0,
    wordsRatedByFill: 0,
    stages: 0,
    references: 0,
    counts: 0,
    numbered: 0,
    lettered: 0,
    levels: 0,
    numbers: 0,
    arrows: 0,
    deeds: 0,
    repeated: 0,
    marks: 0,
  };
  private last = "";

  add({ view, firstColumn }: HeaderBlock, row: number, column: number): void {
    const content = view.content(row, column);
    const text = content.text.trim();
    const own = content.fill !== view.fill(row, firstColumn) ? colourOfFill(content.fill) : null;
    const fill = content.shown?.by === "format" ? content.shown.colour : own;
    const isBare = text === "" || (fill !== null && MILESTONE.test(text));
    const sole = isBare ? fill : colourOfSign(content, text);
    if (sole !== null) {
      this.coloured++;
      this.colours.add(sole);
    }
    if (sole !== null || text === "") return;
    this.filled++;
    this.length += text.length;
    if (fill !== null) this.found.ratings++;
    this.addWords(text);
    if (text.length <= LONGEST_VALUE) this.addValue(content, text, fill !== null);
    const sign = fill === null ? signOf(text) : null;
    if (sign !== null) this.addSign(sign);
  }

  private addSign(sign: string): void {
    this.signed++;
    this.signs.add(isMark(sign) ? (readStage(sign) ?? "not done") : sign);
    if (!isMark(sign) && !ARROW.test(sign)) this.pictures.add(sign);
  }

  addCovered({ view }: HeaderBlock, row: number, column: number): void {
    if (view.isCoveredFromAbove(row, column) && view.text(row, column) !== "") this.covered++;
  }

  private addWords(text: string): void {
    if (text === this.last) this.found.repeated++;
    else if (isDeed(text)) this.found.deeds++;
    if (NUMBERED.test(text)) this.found.numbered++;
    else if (LETTERED.test(text)) this.found.lettered++;
    if (/^\d{1,4}$/.test(text) && Number(text) === Number(this.last) + 1) this.found.counts++;
    this.last = text;
  }

  private addValue(content: CellContent, text: string, isRated: boolean): void {
    if (isDateLike(content)) this.found.dates++;
    const isWord = isRatingText(text);
    if (!isRated && isWord) this.found.ratings++;
    if (isRated && !isWord) this.found.wordsRatedByFill++;
    if (isStageText(text)) this.found.stages++;
    if (isReference(text)) this.found.references++;
    if (LEVEL.test(text)) this.found.levels++;
    if (typeof content.value === "number" || PERCENT.test(text)) this.found.numbers++;
    if (ARROW.test(text)) this.found.arrows++;
    if (isColourMark(text)) this.found.marks++;
  }

  profile(): ColumnProfile {
    const share = (n: number) => (this.filled === 0 ? 0 : n / this.filled);
    const isRatedBySigns =
      this.pictures.size === 2 || (this.pictures.size > 0 && this.signs.size >= FEWEST_SIGNS);
    const { dates, ratings, stages, references, counts, numbered, lettered } = this.found;
    const { levels, numbers, arrows, deeds, repeated, marks } = this.found;
    return {
      filled: this.filled,
      dates: share(dates),
      ratings: share(isRatedBySigns ? ratings + this.signed : ratings),
      wordsRatedByFill: share(this.found.wordsRatedByFill),
      stages: share(stages),
      references: share(references),
      counts: share(counts),
      numbered: share(numbered),
      lettered: share(lettered),
      levels: share(levels),
      numbers: share(numbers),
      arrows: share(arrows),
      deeds: share(deeds),
      repeated: share(repeated),
      marks: share(marks),
      averageLength: share(this.length),
      merged: this.covered === 0 ? 0 : this.covered / (this.covered + this.filled),
      colouredOnly: this.coloured,
      colours: this.colours,
    };
  }
}
