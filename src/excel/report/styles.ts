import type { Status } from "../../tracker/model";

/** How a part of a report sheet looks. Every pair of text and fill has a contrast of at least 4.5 to 1. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  /** null takes a fill away. */
  readonly fill?: string | null;
  readonly horizontal?: "Left" | "Right" | "Center" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Steps that the text keeps from the cell's left edge, so that it does not touch the column before. */
  readonly indent?: number;
  /** Thin lines between and under the rows. */
  readonly lines?: boolean;
}

export const FONT = "Arial";
export const INK = "#1B2733";
export const NAVY = "#1F3A5F";
export const LINE = "#C9D1DA";

const STYLES = {
  /** The whole sheet, before anything else. */
  base: {
    size: 11,
    bold: false,
    italic: false,
    colour: INK,
    fill: null,
    vertical: "Top",
    wrap: false,
    horizontal: "General",
    indent: 0,
  },
  small: { size: 10 },
  title: { size: 20, bold: true, colour: NAVY, vertical: "Center" },
  lead: { size: 11, colour: "#46535F", vertical: "Center" },
  label: { bold: true, colour: NAVY },
  heading: { size: 14, bold: true, colour: NAVY, vertical: "Bottom" },
  header: {
    bold: true,
    colour: "#FFFFFF",
    fill: NAVY,
    wrap: true,
    vertical: "Center",
    horizontal: "Left",
  },
  headerNumber: {
    bold: true,
    colour: "#FFFFFF",
    fill: NAVY,
    wrap: true,
    vertical: "Center",
    horizontal: "Center",
  },
  body: { wrap: true, lines: true },
  number: { horizontal: "Center", wrap: true, lines: true },
  total: { bold: true, fill: "#E8EDF3", lines: true },
  strong: { bold: true },
  inset: { horizontal: "Left", indent: 1 },
  people: { fill: "#FFF8E1", wrap: true, lines: true, horizontal: "Left" },
  peopleHeader: {
    bold: true,
    colour: "#1B2733",
    fill: "#FFE39A",
    wrap: true,
    vertical: "Center",
    horizontal: "Left",
  },
  lined: { lines: true },
  decision: { fill: "#FFF8E1", lines: true },
  link: { colour: "#0B5394" },
  /** For the screen only, so that long texts make no printed row higher. */
  screen: { wrap: false },
  muted: { wrap: false, size: 9, colour: "#5A6672" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
export const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];

export function styleOf(name: StyleName): CellStyle {
  return STYLES[name];
}

/** A status in a chart: no two are equally dark, for those who see no colours; the label's colour is for text on it. */
export const SERIES_COLOURS: Readonly<Record<Status, { fill: string; label: string }>> = {
  complete: { fill: "#173F75", label: "#FFFFFF" },
  "on-track": { fill: "#57A565", label: "#000000" },
  "in-progress": { fill: "#B0D1EE", label: "#000000" },
  "at-risk": { fill: "#EDAA28", label: "#000000" },
  delayed: { fill: "#B3261E", label: "#FFFFFF" },
  "not-started": { fill: "#826BAA", label: "#000000" },
  unrated: { fill: "#DFE2E6", label: "#000000" },
};

/** The bars of a chart of one series, whose numbers stand over them. */
export const AGE_COLOUR = { fill: NAVY, label: INK };

/** A status word's cell in a table: pale, so that the word stays the message. */
export const STATUS_FILLS: Readonly<Record<Status, string>> = {
  complete: "#D6E4F5",
  "on-track": "#DDF0E0",
  "in-progress": "#E6F1FA",
  "at-risk": "#FDECC8",
  delayed: "#F9D9D6",
  "not-started": "#ECE6F3",
  unrated: "#EEEEEE",
};
