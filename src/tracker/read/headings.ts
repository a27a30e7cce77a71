import { oneLine } from "../fields/oneLine";
import { leadingReference, objectiveReference } from "../fields/reference";
import type { CellTexts } from "../sources";
import {
  headingText,
  isWithin,
  withoutContinued,
  type HeadingKind,
  type HeadingText,
} from "./headingText";

/** A row of text across a table, above it or between its rows. */
export interface TextRow {
  readonly row: number;
  readonly text: string;
  /** The cells whose texts it is. */
  readonly cells: CellTexts;
  /** The row has a fill, or stands right over a header, as headings do. */
  readonly looksLikeHeading: boolean;
  /** Stands alone in the column of themes: the name of a block. */
  readonly inThemeColumn: boolean;
}

/** What a block of actions serves. */
export interface Theme {
  readonly text: string;
  readonly cells: CellTexts;
}

export interface HeadingContext {
  /** Above a sheet's first table stand titles too: only what looks like a heading is one there. */
  readonly atTop: boolean;
  readonly hasObjectiveColumn: boolean;
  /** A theme that says so is known from further above, or from a column. */
  readonly themeKnown: boolean;
  /** The theme that the rows further above left; null where none is known, or only by its looks. */
  readonly themeAbove: Theme | null;
  /** Headings without a label were an objective before. */
  readonly objectivesByLooks: boolean;
}

/** What rows of text say about the rows below them; null where they say nothing. */
export interface Headings {
  readonly theme: Theme | null;
  /** The theme only looks like one: the next heading of its looks takes its place. */
  readonly themeByLooks: boolean;
  readonly objective: TextRow | null;
  readonly objectiveByLooks: boolean;
  /** Rows that are headings; the others are notes, aims and titles. */
  readonly used: ReadonlySet<number>;
}

/** Reads consecutive rows of text, from the top down. */
export function readHeadings(texts: readonly TextRow[], context: HeadingContext): Headings {
  const reader = new HeadingReader(context);
  for (const text of texts) reader.read(text);
  return reader.headings();
}

class HeadingReader {
  private theme: Theme | null = null;
  private objective: TextRow | null = null;
  private plain: TextRow[] = [];
  private readonly used = new Set<number>();
  private inAims = false;
  private bare = false;

  constructor(private readonly context: HeadingContext) {}

  read(row: TextRow): void {
    const heading = headingText(row.text);
    const { words, bare } = heading;
    const kind = this.kindOf(heading);
    if (this.bare && this.theme && kind !== "theme" && kind !== "objective" && kind !== "aims") {
      const { text, cells } = this.theme;
      this.theme = { text: `${text} ${words}`, cells: [...cells, ...row.cells] };
      this.bare = false;
      this.used.add(row.row);
      return;
    }
    if (kind === "theme") return this.startTheme(row, words, bare);
    if (row.inThemeColumn && kind !== "note" && !words.endsWith(":")) {
      return this.startTheme(row, words, false);
    }
    if (kind === "objective") return this.startObjective(row);
    if (kind === "aims") {
      this.inAims = true;
      this.bare = false;
      return;
    }
    if (!this.inAims) this.readUnlabelled(row, kind === "numbered", kind === "plain");
  }

  /** What divides the theme above it is an objective, whatever it is called. */
  private kindOf(heading: HeadingText): HeadingKind {
    const above = this.theme ?? this.context.themeAbove;
    const divides = heading.kind === "theme" && above !== null && isWithin(heading, above.text);
    return divides ? "objective" : heading.kind;
  }

  headings(): Headings {
    const theme = this.bare ? (this.toldAbove(this.theme) ?? this.theme) : this.theme;
    const { objective } = this;
    const looks = this.placePlain();
    return {
      theme: theme ?? looks.theme,
      themeByLooks: theme === null && looks.theme !== null,
      objective: objective ?? looks.objective,
      objectiveByLooks: objective === null && looks.objective !== null,
      used: this.used,
    };
  }

  private startTheme(row: TextRow, words: string, bare: boolean): void {
    const told = { text: words, cells: row.cells };
    const isContinued = bare && withoutContinued(row.text) !== oneLine(row.text);
    const above = isContinued ? this.toldAbove(told) : null;
    this.theme = above ?? told;
    this.objective = null;
    this.plain = [];
    this.bare = bare && above === null;
    this.inAims = false;
    this.used.add(row.row);
  }

  /** The theme further above whose label and number these are: "Priority 3 (continued)". */
  private toldAbove(theme: Theme | null): Theme | null {
    const { themeAbove } = this.context;
    if (theme === null || themeAbove === null) return null;
    const [own, above] = [theme, themeAbove].map(({ text }) => headingText(text).numbered);
    const isSame = own?.label === above?.label && own?.number === above?.number;
    return own != null && isSame ? themeAbove : null;
  }

  private startObjective(row: TextRow): void {
    this.objective = row;
    this.bare = false;
    this.inAims = false;
    this.used.add(row.row);
  }

  private readUnlabelled(row: TextRow, numbered: boolean, plain: boolean): void {
    const { atTop, hasObjectiveColumn } = this.context;
    if (numbered && !hasObjectiveColumn && isObjectiveNumber(row.text))
      return this.startObjective(row);
    if ((numbered || plain) && (row.looksLikeHeading || !atTop)) this.plain.push(row);
  }

  /**
   * Headings that only look like some: the last is the objective where a theme is known, or where another heading
   * stands above it; else it is the theme.
   */
  private placePlain(): { theme: Theme | null; objective: TextRow | null } {
    const { hasObjectiveColumn, themeKnown, objectivesByLooks } = this.context;
    const [first] = this.plain;
    const last = this.plain[this.plain.length - 1];
    if (first === undefined || last === undefined) return { theme: null, objective: null };
    for (const { row } of this.plain) this.used.add(row);
    const themeOf = ({ text, cells }: TextRow) => ({ text: headingText(text).words, cells });
    if (hasObjectiveColumn) return { theme: themeOf(last), objective: null };
    if (this.theme !== null || themeKnown) return { theme: null, objective: last };
    if (first !== last) return { theme: themeOf(first), objective: last };
    return objectivesByLooks && !isNumbered(last)
      ? { theme: null, objective: last }
      : { theme: themeOf(last), objective: null };
  }
}

function isNumbered({ text }: TextRow): boolean {
  return headingText(text).kind === "numbered";
}

/** "1.2 …" and "A1. …" number objectives; "1 …", "1.0 …" and "WS1 …" may number themes. */
function isObjectiveNumber(text: string): boolean {
  const found = leadingReference(text) ?? objectiveReference(text);
  return found?.kind === "number" && !/^(?:\d+\.0|[a-z]{2,}\d{1,2})$/i.test(found.ref);
}
