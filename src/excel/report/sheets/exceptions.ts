import type { CellValue } from "../../../tracker/grid";
import type { IsoDate } from "../../../tracker/model";
import type { BoardReport, Exception } from "../../../tracker/summary/report";
import { longDate } from "../../../tracker/summary/words";
import { linkFormula } from "../formulas";
import { listSheet, type ListColumn } from "../listSheet";
import { KEY_HEADER, type PeopleColumn, type ReportColumns } from "../peopleColumns";
import { peopleCells, peopleListColumns } from "../peopleCells";
import { counted } from "../parts";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput } from "../sheetPlan";

/** What the report tells of an action; the columns that people fill follow. */
const TOLD: readonly ListColumn[] = [
  { header: "Theme", width: 80 },
  { header: "Reference", width: 62, format: "@" },
  { header: "Action", width: 178 },
  { header: "Lead", width: 104 },
  { header: "Original due", width: 64, format: "dd/mm/yyyy", look: "number", optional: true },
  { header: "Revised due", width: 66, format: "dd/mm/yyyy", look: "number", optional: true },
  { header: "Days overdue", width: 50, format: "0", look: "number", optional: true },
  { header: "Times moved", width: 46, format: "0", look: "number", optional: true },
  { header: "Days slipped", width: 50, format: "0", look: "number", optional: true },
  { header: "Rating last time", width: 70, status: true },
  { header: "Rating now", width: 70, status: true },
  { header: "Reason", width: 130 },
];

/** After the columns that people fill. */
const FOUND_BY: readonly ListColumn[] = [
  { header: "Source cell", width: 56, look: "link" },
  { header: KEY_HEADER, width: 110, format: "@", look: "muted" },
];

/** Every column that the report fills itself. */
export const EXCEPTION_HEADERS = [...TOLD, ...FOUND_BY].map(({ header }) => header);

/** What stands in the table where there is nothing to tell. */
export const NO_EXCEPTIONS = "No exceptions";

/** For publication neither what people fill nor where it was read is told: the action and the reason have the room. */
const PUBLIC_WIDTHS: Readonly<Record<string, number>> = { Action: 330, Lead: 150, Reason: 180 };
const PUBLIC_COLUMNS: readonly ListColumn[] = TOLD.map((column) => ({
  ...column,
  width: PUBLIC_WIDTHS[column.header] ?? column.width,
}));

/** Board exceptions: what the board should look at, with columns that people fill and every report keeps. */
export const exceptionsSheet: ReportSheet = {
  id: "exceptions",
  name: "Board exceptions",
  tabColour: "#B3261E",
  holds: ({ exceptions }) =>
    `${counted(exceptions.length, "action")} that the board should look at`,
  plan: (input) => {
    const { report } = input;
    const isWorking = report.mode === "working";
    const people = input.writing.sorted.columns;
    const columns = isWorking
      ? [...TOLD, ...peopleListColumns(people), ...FOUND_BY]
      : PUBLIC_COLUMNS;
    return listSheet({
      title: "Exceptions",
      lines: [
        `As at ${longDate(report.asOf)}: actions that are overdue, delayed or past a date not confirmed as met, and those whose evidence is due and missing.`,
        isWorking
          ? "The shaded columns are for people to fill, to rename and to add to: each report keeps them by the action's key. A blank date or number means that there is none."
          : "A blank date or number means that there is none.",
      ],
      tableId: "BoardExceptions",
      columns,
      whenEmpty: NO_EXCEPTIONS,
      rows: report.exceptions.map((exception, index) => {
        const told = toldCells(exception, input.serial);
        return isWorking ? [...told, ...written(exception, index, people, input)] : told;
      }),
      printed: isWorking ? TOLD.length + people.length : columns.length,
      report,
    });
  },
};

function toldCells(
  exception: Exception,
  serial: (date: IsoDate) => number,
): readonly (string | number)[] {
  const day = (date: IsoDate | null): string | number => (date === null ? "" : serial(date));
  return [
    exception.theme,
    exception.ref,
    exception.action,
    exception.lead,
    day(exception.originalDue),
    day(exception.revisedDue),
    exception.daysOverdue ?? "",
    exception.timesMoved || "",
    exception.daysSlipped ?? "",
    exception.ratingBefore,
    exception.ratingNow,
    exception.reason,
  ];
}

function written(
  { key, source }: Exception,
  index: number,
  people: readonly PeopleColumn[],
  { writing: { sorted, sources }, anew }: SheetInput,
): readonly CellInput[] {
  const headers = [...TOLD, ...people, ...FOUND_BY].map(({ header }) => header);
  const row = sorted.rows.get(key);
  const stands = anew || row?.isKept === true ? null : (sources[0]?.exceptions?.headers ?? null);
  const cells = peopleCells(row, people, { index, headers, stands });
  return [...cells, { formula: linkFormula(source.sheet, source.cell) }, key];
}

const DAY_0 = Date.UTC(1899, 11, 30);

/** What the columns that the report fills would hold, to know one of them by that; days as in the 1900 date system. */
export function exceptionColumns({ exceptions }: BoardReport): ReportColumns {
  const serial = (date: IsoDate) => (Date.parse(date) - DAY_0) / 86_400_000;
  return {
    headers: EXCEPTION_HEADERS,
    cells: new Map(
      exceptions.map((exception): [string, readonly CellValue[]] => [
        exception.key,
        [...toldCells(exception, serial), exception.source.cell, exception.key],
      ]),
    ),
  };
}
