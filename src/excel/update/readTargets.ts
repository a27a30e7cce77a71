import type { CellValue } from "../../tracker/grid";
import type { BesideCell, CellState } from "../../tracker/update/update";
import { send, type Work } from "../work";
import { readChoices } from "./readChoices";

/** One cell of a worksheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
  /** Another cell of the sheet, and what it held when this one was looked for. */
  readonly beside?: BesideCell;
}

/** A cell as it stands now, and what Excel lets be written in it. */
export interface TargetCell extends CellPlace {
  readonly state: CellState;
  readonly text: string;
  /** Whether the cell beside holds what it held; true where none is named. */
  readonly isInPlace: boolean;
  /** Whether a formula gives its value. */
  readonly hasFormula: boolean;
  /** Whether its worksheet is protected and the cell with it. */
  readonly isLocked: boolean;
  /** Whether nobody sees it, as its row or column is hidden or filtered away. */
  readonly isHidden: boolean;
  /** The entries of its validation list; null where it has none. */
  readonly choices: readonly string[] | null;
}

/** A request asks some 1.5 kB of each cell: Excel on the web takes 5 MB at once. */
const PORTION = 800;

/** The cells that an update is to write, as they are now; null for a worksheet that is gone. */
export async function readTargets(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
  work: Work = {},
): Promise<readonly (TargetCell | null)[]> {
  const found: (TargetCell | null)[] = [];
  for (let from = 0; from === 0 || from < places.length; from += PORTION) {
    found.push(...(await readPortion(context, places.slice(from, from + PORTION), work)));
  }
  return found;
}

/** In three requests. */
async function readPortion(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
  work: Work,
): Promise<readonly (TargetCell | null)[]> {
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const worksheet of found) worksheet.load("name");
  await send(context, work);
  const worksheets = new Map(names.map((name, i) => [name, found[i]]));
  const protections = new Map<string, Excel.WorksheetProtection>();
  for (const [name, worksheet] of worksheets) {
    if (worksheet && !worksheet.isNullObject)
      protections.set(name, worksheet.protection.load("protected"));
  }
  const asked = places.map(({ sheet, cell, beside }) => {
    const worksheet = worksheets.get(sheet);
    if (!worksheet || !protections.has(sheet)) return null;
    return { ...askFor(worksheet.getRange(cell)), isInPlace: askBeside(worksheet, beside) };
  });
  await send(context, work);
  const choices = await readChoices(
    context,
    asked.map((each) => each && { worksheet: each.worksheet, validation: each.validation }),
    work,
  );
  return places.map((place, i) => {
    const each = asked[i];
    if (!each) return null;
    const isProtected = protections.get(place.sheet)?.protected === true;
    const isInPlace = each.isInPlace();
    return { ...place, isInPlace, ...told(each, isProtected), choices: choices[i] ?? null };
  });
}

type Asked = ReturnType<typeof askFor>;

function askFor(range: Excel.Range) {
  return {
    worksheet: range.worksheet,
    range: range.load("text,formulas,rowHidden,columnHidden"),
    state: askState(range),
    protection: range.format.protection.load("locked"),
    validation: range.dataValidation.load("type,rule"),
  };
}

/** Queues that a cell's state is read; gives what says afterwards what it is. */
export function askState(range: Excel.Range): () => CellState {
  range.load("values,numberFormat");
  const fill = range.format.fill.load("color,tintAndShade");
  return () => ({
    value: range.values[0]?.[0] as CellValue,
    numberFormat: String(range.numberFormat[0]?.[0] ?? "General"),
    // A cell that is painted white has a shade, and one without a fill has none.
    fill: (fill.tintAndShade as number | null) === null ? "" : fill.color.toUpperCase(),
  });
}

/** Queues that the cell beside is read; gives what says afterwards whether it holds what it held. */
function askBeside(worksheet: Excel.Worksheet, beside: BesideCell | undefined): () => boolean {
  if (beside === undefined) return () => true;
  const range = worksheet.getRange(beside.cell).load("values");
  return () => range.values[0]?.[0] === beside.value;
}

function told(
  { range, state, protection }: Asked,
  isProtected: boolean,
): Omit<TargetCell, keyof CellPlace | "isInPlace" | "choices"> {
  const formula: unknown = range.formulas[0]?.[0];
  return {
    state: state(),
    text: range.text[0]?.[0] ?? "",
    hasFormula: typeof formula === "string" && formula.startsWith("=") && isComputed(range),
    isLocked: isProtected && protection.locked,
    isHidden: range.rowHidden || range.columnHidden,
  };
}

/** A text that begins with "=" is its own formula. */
function isComputed({ formulas, values }: Excel.Range): boolean {
  return formulas[0]?.[0] !== values[0]?.[0];
}
