import type { Session } from "../richapi/session";
import type { Area, Borders, BorderSide, Style, Worksheet } from "../workbook/model";
import { lastColumn, lastRow } from "./areas";
import { restyle, stylesIn } from "./styles";

export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** How a file names each pair of line style and weight; a pair that Excel does not draw is the nearest one. */
const FILE_STYLES: Readonly<Record<string, readonly [LineStyle, Weight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

export function lineOf(side: BorderSide | null): { style: LineStyle; weight: Weight } {
  const [style, weight] = (side && FILE_STYLES[side.style]) ?? ["None", "Thin"];
  return { style, weight };
}

export function fileStyleOf(style: LineStyle, weight: Weight): string {
  const entries = Object.entries(FILE_STYLES);
  const exact = entries.find(([, [s, w]]) => s === style && w === weight);
  return (exact ?? entries.find(([, [s]]) => s === style))?.[0] ?? "thin";
}

interface Edge {
  readonly area: Area;
  readonly side: keyof Borders;
}

/** The cells' sides that a border of an area lies on. */
function edgesOf(area: Area, index: BorderIndex): Edge[] {
  const { row, column, rowCount, columnCount } = area;
  switch (index) {
    case "EdgeTop":
      return [{ side: "top", area: { ...area, rowCount: 1 } }];
    case "EdgeBottom":
      return [{ side: "bottom", area: { ...area, row: lastRow(area), rowCount: 1 } }];
    case "EdgeLeft":
      return [{ side: "left", area: { ...area, columnCount: 1 } }];
    case "EdgeRight":
      return [{ side: "right", area: { ...area, column: lastColumn(area), columnCount: 1 } }];
    case "InsideHorizontal":
      return rowCount < 2
        ? []
        : [
            { side: "bottom", area: { ...area, rowCount: rowCount - 1 } },
            { side: "top", area: { ...area, row: row + 1, rowCount: rowCount - 1 } },
          ];
    case "InsideVertical":
      return columnCount < 2
        ? []
        : [
            { side: "right", area: { ...area, columnCount: columnCount - 1 } },
            { side: "left", area: { ...area, column: column + 1, columnCount: columnCount - 1 } },
          ];
  }
}

/** The one line that an area's border has everywhere; undefined where it differs. */
export function borderOf(
  session: Session,
  sheet: Worksheet,
  areas: readonly Area[],
  index: BorderIndex,
): BorderSide | null | undefined {
  const sides = areas
    .flatMap((area) => edgesOf(area, index).slice(0, 1))
    .flatMap(({ area, side }) =>
      stylesIn(session.workbook, sheet, [area]).map(({ borders }) => borders?.[side] ?? null),
    );
  const [first = null, ...others] = sides;
  const same = others.every(
    (each) => each?.style === first?.style && each?.colour === first?.colour,
  );
  return same ? first : undefined;
}

const NO_BORDERS: Borders = { left: null, right: null, top: null, bottom: null };

export function changeBorder(
  session: Session,
  sheet: Worksheet,
  areas: readonly Area[],
  index: BorderIndex,
  change: (side: BorderSide | null) => BorderSide | null,
): void {
  for (const { area, side } of areas.flatMap((each) => edgesOf(each, index))) {
    restyle(session, sheet, [area], (style: Style) => {
      const borders = style.borders ?? NO_BORDERS;
      return { ...style, borders: { ...borders, [side]: change(borders[side]) } };
    });
  }
}
