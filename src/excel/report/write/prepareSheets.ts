import type { IsoDate } from "../../../tracker/model";
import { OWN_SHEET_TAG } from "../../ownSheets";
import { send, type Work } from "../../work";
import { TABLE_IDS, type TableId } from "../sheetPlan";
import { askForEpoch, serialFrom } from "./epoch";
import type { FoundSheet } from "./findSheets";
import { placesToAdd } from "./placesToAdd";
import type { KnownSheet } from "./readEarlier";

/** A report sheet whose worksheet is there to be written. */
export interface OpenSheet extends KnownSheet {
  readonly worksheet: Excel.Worksheet;
  /** Whether this run added it. */
  readonly added: boolean;
}

export interface Prepared {
  readonly sheets: readonly OpenSheet[];
  readonly tableNames: Readonly<Record<TableId, string>>;
  readonly serial: (date: IsoDate) => number;
}

/** Adds and tags the sheets that are missing, and asks the workbook what the writing must know; `standing` tells where each worksheet is. */
export async function prepareSheets(
  context: Excel.RequestContext,
  known: readonly KnownSheet[],
  standing: ReadonlyMap<Excel.Worksheet, number>,
  work: Work,
): Promise<Prepared> {
  const places = placesToAdd(
    known.map(({ worksheet }) => (worksheet === null ? null : (standing.get(worksheet) ?? null))),
  );
  const sheets = known.map((each, at) => ({
    ...each,
    worksheet: each.worksheet ?? addSheet(context, each.sheet, places[at] ?? null),
    added: each.worksheet === null,
  }));
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  const epoch = sheets.slice(0, 1).map(({ worksheet }) => askForEpoch(worksheet));
  await send(context, work);
  const own = known.flatMap(({ earlier }) => earlier.tables.map(({ name }) => name));
  const taken = [...tables.items, ...names.items].map(({ name }) => name);
  return {
    sheets,
    tableNames: chooseNames(own, taken),
    serial: serialFrom(epoch[0]),
  };
}

function addSheet(
  context: Excel.RequestContext,
  { id, name }: FoundSheet["sheet"],
  place: number | null,
): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.add(name);
  if (place !== null) worksheet.position = place;
  worksheet.customProperties.add(OWN_SHEET_TAG, id);
  return worksheet;
}

/** A table that an earlier report made keeps its name; a new one takes the first that nothing else has. */
function chooseNames(
  own: readonly string[],
  taken: readonly string[],
): Readonly<Record<TableId, string>> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const nameFor = (id: TableId): string => {
    const earlier = own.find((name) => name.replace(/_\d+$/, "") === id);
    if (earlier !== undefined) return earlier;
    let name: string = id;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${id}_${n}`;
    return name;
  };
  return Object.fromEntries(TABLE_IDS.map((id) => [id, nameFor(id)])) as Record<TableId, string>;
}
