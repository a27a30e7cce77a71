import type { CellValue } from "../../../tracker/grid";
import type { IsoDate } from "../../../tracker/model";
import type { BoardReport } from "../../../tracker/summary/report";
import { knowRatings } from "../../../tracker/summary/exceptions";
import type { Exception } from "../../../tracker/summary/sections";
import { longDate } from "../../../tracker/summary/words";
import { linkFormula } from "../formulas";
import { listSheet, SLIPPED, type ListColumn } from "../listSheet";
import { KEY_HEADER, type PeopleColumn, type ReportColumns } from "../peopleColumns";
import { peopleCells, peopleListColumns } from "../peopleCells";
import { counted } from "../parts";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput } from "../sheetPlan";
import { THEME_HEADER, underThemeWord } from "../themeHeader";

interface Column extends ListColumn {
  readonly cell: (exception: Exception, day: Day) => string | number;
  /** Told only once it is known what dates were before: before that, a blank would say that none moved. */
  readonly needsEarlierDates?: true;
  /** Told only once a rating before is known of some action. */
  readonly needsEarlierRatings?: true;
}
/** A date as the workbook's number for it; blank for none. */
type Day = (date: IsoDate | null) => string | number;

const DATE = { format: "dd/mm/yyyy", look: "number", optional: true } as const;
const NUMBER = { format: "0", look: "number", optional: true } as const;
const EARLIER = { needsEarlierDates: true } as const;

/** What the report tells of an action; the columns that people fill follow. */
const TOLD: readonly Column[] = [
  { header: THEME_HEADER, width: 80, cell: ({ theme }) => theme },
  { header: "Reference", width: 62, format: "@", cell: ({ ref }) => ref },
  { header: "Action", width: 178, cell: ({ action }) => action },
  { header: "Lead", width: 104, cell: ({ lead }) => lead },
  { header: "Original due", width: 64, ...DATE, cell: ({ originalDue }, day) => day(originalDue) },
  {
    header: "Revised due",
    width: 66,
    ...DATE,
    ...EARLIER,
    cell: ({ revisedDue }, day) => day(revisedDue),
  },
  { header: "Days overdue", width: 50, ...NUMBER, cell: ({ daysOverdue }) => daysOverdue ?? "" },
  {
    header: "Times moved",
    width: 46,
    ...NUMBER,
    ...EARLIER,
    cell: ({ timesMoved }) => timesMoved ?? "",
  },
  {
    header: "Days slipped",
    width: 64,
    ...NUMBER,
    ...EARLIER,
    format: SLIPPED,
    cell: ({ daysSlipped }) => daysSlipped ?? "",
  },
  {
    header: "Rating last time",
    width: 70,
    status: true,
    needsEarlierRatings: true,
    cell: ({ ratingBefore }) => ratingBefore,
  },
  { header: "Rating now", width: 70, status: true, cell: ({ ratingNow }) => ratingNow },
  { header: "Reason", width: 130, cell: ({ reason }) => reason },
];

function toldColumns({ report, writing }: SheetInput): readonly Column[] {
  const { knowsDates, themeWord } = report;
  const knowsRatings = knowRatings(report.exceptions);
  return TOLD.filter(
    ({ needsEarlierDates, needsEarlierRatings }) =>
      (knowsDates || needsEarlierDates !== true) && (knowsRatings || needsEarlierRatings !== true),
  ).map((column) => underThemeWord(column, themeWord, writing.sorted.columns));
}

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
const publicColumn = (column: Column): Column => ({
  ...column,
  width: PUBLIC_WIDTHS[column.header] ?? column.width,
});

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
    const told = toldColumns(input);
    const columns = isWorking
      ? [...told, ...peopleListColumns(people), ...FOUND_BY]
      : told.map(publicColumn);
    const headers = columns.map(({ header }) => header);
    return listSheet({
      title: "Exceptions",
      lines: [
        `As at ${longDate(report.asOf)}: actions that are overdue, delayed, at risk for at least three ${report.periods.running} running or past a date not confirmed as met, and those whose evidence is due and missing.`,
        isWorking
          ? "The shaded columns are for people to fill, to rename and to add to: each report keeps what they hold with its action. A blank date or number means that there is none."
          : "A blank date or number means that there is none.",
      ],
      tableId: "BoardExceptions",
      columns,
      whenEmpty: NO_EXCEPTIONS,
      rows: report.exceptions.map((exception, index) => {
        const cells = toldCells(told, exception, input.serial);
        return isWorking
          ? [...cells, ...written(exception, people, { index, headers }, input)]
          : cells;
      }),
      printed: isWorking ? told.length + people.length : columns.length,
      report,
    });
  },
};

function toldCells(
  columns: readonly Column[],
  exception: Exception,
  serial: (date: IsoDate) => number,
): readonly (string | number)[] {
  const day: Day = (date) => (date === null ? "" : serial(date));
  return columns.map(({ cell }) => cell(exception, day));
}

function written(
  { key, source }: Exception,
  people: readonly PeopleColumn[],
  place: { readonly index: number; readonly headers: readonly string[] },
  input: SheetInput,
): readonly CellInput[] {
  const { sorted, sources } = input.writing;
  const row = sorted.rows.get(key);
  const stands =
    input.anew || row?.isKept === true ? null : (sources[0]?.exceptions?.headers ?? null);
  const cells = peopleCells(row, people, { ...place, stands });
  return [...cells, { formula: linkFormula(source.sheet, source.cell) }, key];
}

const DAY_0 = Date.UTC(1899, 11, 30);

/** What the columns that the report fills would hold, to know one of them by that; days as in the 1900 date system. */
export function exceptionColumns({ exceptions }: BoardReport): ReportColumns {
  const serial = (date: IsoDate) => (Date.parse(date) - DAY_0) / 86_400_000;
  return {
    headers: EXCEPTION_HEADERS,
    notAlways: TOLD.flatMap(({ needsEarlierDates, needsEarlierRatings, header }) =>
      needsEarlierDates || needsEarlierRatings ? [header] : [],
    ),
    cells: new Map(
      exceptions.map((exception): [string, readonly CellValue[]] => [
        exception.key,
        [...toldCells(TOLD, exception, serial), exception.source.cell, exception.key],
      ]),
    ),
  };
}
