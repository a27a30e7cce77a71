import { leadingReference, objectiveReference } from "../fields/reference";
import { headingText } from "./headingText";

/** A row of text across a table, above it or between its rows. */
export interface TextRow {
  readonly row: number;
  readonly text: string;
  readonly address: string;
  /** The row has a fill, as headings have. */
  readonly filled: boolean;
  /** Stands alone in the column of themes: the name of a block. */
  readonly inThemeColumn: boolean;
}

export interface HeadingContext {
  /** Above a sheet's first table stand titles too: only a filled row is then a heading by its looks. */
  readonly atTop: boolean;
  readonly hasObjectiveColumn: boolean;
  /** A theme is known from further above, or from a column. */
  readonly themeKnown: boolean;
}

/** What rows of text say about the rows below them; null where they say nothing. */
export interface Headings {
  readonly theme: string | null;
  readonly objective: TextRow | null;
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
  private theme: string | null = null;
  private objective: TextRow | null = null;
  private plain: TextRow | null = null;
  private readonly used = new Set<number>();
  private inAims = false;
  private bare = false;

  constructor(private readonly context: HeadingContext) {}

  read(row: TextRow): void {
    const { kind, words, bare } = headingText(row.text);
    if (this.bare && kind !== "theme" && kind !== "objective" && kind !== "aims") {
      this.theme = `${this.theme ?? ""} ${words}`;
      this.bare = false;
      this.used.add(row.row);
      return;
    }
    if (kind === "theme") return this.startTheme(row, words, bare);
    if (row.inThemeColumn) return this.startTheme(row, words, false);
    if (kind === "objective") return this.startObjective(row);
    if (kind === "aims") {
      this.inAims = true;
      this.bare = false;
      return;
    }
    if (!this.inAims) this.readUnlabelled(row, kind === "numbered", kind === "plain");
  }

  headings(): Headings {
    if (this.plain) this.placePlain(this.plain);
    return { theme: this.theme, objective: this.objective, used: this.used };
  }

  private startTheme(row: TextRow, words: string, bare: boolean): void {
    this.theme = words;
    this.objective = null;
    this.plain = null;
    this.bare = bare;
    this.inAims = false;
    this.used.add(row.row);
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
    if ((numbered || plain) && (row.filled || !atTop)) this.plain = row;
  }

  /** A heading that only looks like one is the theme where none is known, else the objective. */
  private placePlain(row: TextRow): void {
    const known = this.theme !== null || this.context.themeKnown;
    if (known && !this.context.hasObjectiveColumn) this.objective ??= row;
    else this.theme ??= headingText(row.text).words;
    this.used.add(row.row);
  }
}

/** "1.2 …" and "A1. …" number objectives; "1 …" may number a theme. */
function isObjectiveNumber(text: string): boolean {
  return (leadingReference(text) ?? objectiveReference(text))?.kind === "number";
}
