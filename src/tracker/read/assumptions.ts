import type { DateOrder } from "../dateOrder";
import type { WorksheetGrid } from "../grid";
import { COLOURS, type Action, type RagKey } from "../model";
import { repeatedSheets } from "../repeatedSheets";
import { coloursIn } from "../saidInWords";
import { isClosedSheet } from "./completion";
import type { TablePeriods } from "./periods";
import type { TableKey } from "./ragKeys";
import { struckOut } from "./struckOut";

interface ReadBy {
  readonly keys: readonly TableKey[];
  readonly periods: readonly TablePeriods[];
  readonly actions: readonly Action[];
  readonly grids: readonly WorksheetGrid[];
  /** What colours were set to mean. */
  readonly set: RagKey;
  readonly dateOrder: DateOrder;
}

const MONTH_FIRST =
  "Dates written in numbers are read month first, as it was set: 3/4/2026 is 4 March. Cells that hold a date of Excel's own are read as Excel shows them.";

/** Every assumption made while reading, as plain sentences. */
export function assumptions({ keys, periods, actions, grids, set, dateOrder }: ReadBy): string[] {
  return [
    ...(dateOrder === "month-first" ? [MONTH_FIRST] : []),
    ...keyAssumption(keys, actions, set),
    ...shownColours(actions),
    ...periods.flatMap(({ assumption }) => assumption ?? []),
    ...closedSheets(actions),
    ...copies(actions),
    ...struckOut(actions, grids),
    ...inherited(actions),
  ];
}

/** Where a sheet's name is all that says that its actions are complete. */
function closedSheets(actions: readonly Action[]): string[] {
  const sheets = new Set(
    actions
      .filter(({ status, completed, rag }) => status === "complete" && !completed && rag === null)
      .map(({ sheet }) => sheet)
      .filter(isClosedSheet),
  );
  return [...sheets].map((sheet) => `Actions on sheet "${sheet}" are complete, as its name says.`);
}

function copies(actions: readonly Action[]): string[] {
  return repeatedSheets(actions).map((sheets) => {
    const names = sheets.map((name) => `"${name}"`);
    const times = sheets.length === 2 ? "twice" : `${sheets.length} times`;
    const listed = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
    return `Sheets ${listed} hold the same actions, so each of them is counted ${times}. Choose “Leave this sheet out” for those that are earlier copies.`;
  });
}

function keyAssumption(
  keys: readonly TableKey[],
  actions: readonly Action[],
  set: RagKey,
): string[] {
  const assumption = keys.find(({ assumed }) => assumed);
  if (!assumption) return [];
  const used = coloursIn(actions);
  const meanings = COLOURS.filter((colour) => used.has(colour) && !set[colour]).map(
    (colour) => `${colour} is ${(assumption.key[colour] ?? "unrated").replace("-", " ")}`,
  );
  if (meanings.length === 0) return [];
  return [
    `The plan has no key of its own, so colours have their usual meaning: ${meanings.join(", ")}.`,
  ];
}

/** Ratings that no word says and no fill shows. */
function shownColours(actions: readonly Action[]): string[] {
  const ratings = actions.flatMap((action) => action.ratings);
  const byFormat = ratings.filter(({ shownBy }) => shownBy === "format").length;
  const byFont = ratings.filter(({ shownBy }) => shownBy !== undefined).length - byFormat;
  const ratingsAre = (count: number) => (count === 1 ? "1 rating is" : `${count} ratings are`);
  const found: string[] = [];
  if (byFont > 0) found.push(`${ratingsAre(byFont)} read from the colour of a sign's font.`);
  if (byFormat > 0)
    found.push(
      `${ratingsAre(byFormat)} read from the colour that a conditional format gives the cell.`,
    );
  return found;
}

function inherited(actions: readonly Action[]): string[] {
  const shared = (field: "leads" | "evidence") =>
    actions.filter(
      (action) =>
        action[field].length > 0 && rowOf(action.sources[field]?.[0].cell) < rowOf(action.cell),
    ).length;
  const leads = shared("leads");
  const evidence = shared("evidence");
  const found: string[] = [];
  if (leads > 0)
    found.push(`${leads} actions take their lead from a row above, within the same objective.`);
  if (evidence > 0)
    found.push(`${evidence} actions share the evidence that stands above for their objective.`);
  return found;
}

function rowOf(cell: string | undefined): number {
  return Number(/\d+$/.exec(cell ?? "")?.[0] ?? Number.MAX_SAFE_INTEGER);
}
