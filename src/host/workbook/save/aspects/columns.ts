import { SHEET_COLUMNS } from "../../address";
import type { Worksheet } from "../../model";
import { pointsToWidth, widthToPoints } from "../../units";
import { childrenNamed, numberOr, parseXml } from "../../xml/tree";
import { elementXml, type AttributeValues } from "../../xml/write";
import type { SheetSaving } from "../sheetSaving";
import type { StyleWriter } from "../styleWriter";

/** Width of a column that says none, in the file's characters. */
const USUAL_WIDTH = 9.140625;

/** Widths and hidden columns; outline levels and styles of the file's columns stay. */
export function saveColumns({ patch, worksheet, styles }: SheetSaving): void {
  const before = readColumnAttributes(patch.all("cols")[0]);
  const numbers = new Set([
    ...before.keys(),
    ...worksheet.columnWidths.keys(),
    ...worksheet.hiddenColumns,
    ...(worksheet.columnStyles?.keys() ?? []),
  ]);
  const columns = [...numbers]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const attributes = columnAttributes(worksheet, column, styles, before.get(column));
      return attributes ? [{ column, attributes }] : [];
    });
  const runs = joinRuns(columns).map(({ first, last, attributes }) =>
    elementXml(`${patch.prefix}col`, { min: first + 1, max: last + 1, ...attributes }),
  );
  patch.set("cols", runs.length > 0 ? elementXml(`${patch.prefix}cols`, {}, runs.join("")) : "");
}

function readColumnAttributes(cols: string | undefined): Map<number, Record<string, string>> {
  const found = new Map<number, Record<string, string>>();
  if (cols === undefined) return found;
  for (const { attributes } of childrenNamed(parseXml(cols), "col")) {
    const { min, max, ...rest } = attributes;
    const first = Math.max(1, numberOr(min, 1));
    const last = Math.min(SHEET_COLUMNS, numberOr(max, first));
    for (let column = first - 1; column < last; column++) found.set(column, rest);
  }
  return found;
}

/** Attributes of one column; null for one with nothing of its own. */
function columnAttributes(
  worksheet: Worksheet,
  column: number,
  styles: StyleWriter,
  before: Readonly<Record<string, string>> = {},
): AttributeValues | null {
  const style = styles.formatOf(worksheet.columnStyles?.get(column) ?? 0);
  const isHidden = worksheet.hiddenColumns.has(column);
  const width = widthAttributes(worksheet.columnWidths.get(column), before);
  const rest = Object.entries(before).filter(([name]) => !OWN.includes(name));
  if (!width && style === 0 && !isHidden && rest.length === 0) return null;
  return {
    width: width?.width ?? USUAL_WIDTH,
    style: style === 0 ? undefined : style,
    hidden: isHidden ? 1 : undefined,
    ...Object.fromEntries(rest),
    customWidth: width?.customWidth,
  };
}

/** What this file writes of a column; the rest (outline levels and the like) stays. */
const OWN: readonly string[] = ["width", "style", "hidden", "customWidth"];

/** A width that is as it was keeps its text, to the last digit. */
function widthAttributes(
  points: number | undefined,
  before: Readonly<Record<string, string>>,
): AttributeValues | null {
  if (points === undefined) return null;
  const { width, customWidth } = before;
  if (width !== undefined && points === widthToPoints(Number(width))) return { width, customWidth };
  return { width: pointsToWidth(points), customWidth: 1 };
}

interface ColumnRun {
  first: number;
  last: number;
  readonly attributes: AttributeValues;
}

/** Neighbours with the same attributes as one run. */
function joinRuns(
  columns: readonly { column: number; attributes: AttributeValues }[],
): ColumnRun[] {
  const runs: ColumnRun[] = [];
  let key = "";
  for (const { column, attributes } of columns) {
    const run = runs.at(-1);
    const own = JSON.stringify(attributes);
    if (run?.last === column - 1 && own === key) run.last = column;
    else runs.push({ first: column, last: column, attributes });
    key = own;
  }
  return runs;
}
