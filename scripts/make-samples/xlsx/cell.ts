import type { Colour } from "./colour";

/** A stretch of text with a look of its own. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly colour?: Colour;
}

/** A day that Excel keeps as a date, "YYYY-MM-DD". */
export interface Day {
  readonly day: string;
}

/** A formula, without "=", with the value that Excel calculated when the file was saved. */
export interface Formula {
  readonly formula: string;
  readonly value: string | number | Day;
}

export type Content = string | number | Day | Formula | readonly Run[] | null;

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly colour?: Colour;
  /** The font's name, where it is not the workbook's. */
  readonly font?: string;
  readonly fill?: Colour;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly format?: string;
}

/** A cell's text in stretches. */
export function runs(...stretches: readonly Run[]): readonly Run[] {
  return stretches;
}

export function isRuns(content: Content): content is readonly Run[] {
  return Array.isArray(content);
}

/** What the cell says, less its looks; a date says nothing. */
export function plainText(content: Content): string {
  if (typeof content === "string") return content;
  if (typeof content === "number") return String(content);
  if (isRuns(content)) return content.map((run) => run.text).join("");
  return "";
}
