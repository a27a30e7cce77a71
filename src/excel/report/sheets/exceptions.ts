import type { IsoDate } from "../../../tracker/model";
import type { Exception } from "../../../tracker/summary/report";
import { longDate } from "../../../tracker/summary/words";
import { linkFormula } from "../formulas";
import { listSheet, type ListColumn } from "../listSheet";
import {
  asInput,
  earlierRows,
  hasWriting,
  KEY_HEADER,
  PEOPLE_HEADERS,
  withCarried,
  WORKING_HEADERS,
  type EarlierRow,
} from "../peopleColumns";
import { counted } from "../parts";
import type { ReportSheet, SheetInput } from "../reportSheet";
import type { CellInput } from "../sheetPlan";

const [RECTIFYING, REVISED, COMMENT] = PEOPLE_HEADERS;

const COLUMNS: readonly ListColumn[] = [
  { header: "Theme", width: 80 },
  { header: "Reference", width: 62, format: "@" },
  { header: "Action", width: 178 },
  { header: "Lead", width: 104 },
  { header: "Original due", width: 60, format: "dd/mm/yyyy", look: "number", optional: true },
  { header: "Revised due", width: 60, format: "dd/mm/yyyy", look: "number", optional: true },
  { header: "Days overdue", width: 50, format: "0", look: "number", optional: true },
  { header: "Rating last time", width: 70, status: true },
  { header: "Rating now", width: 70, status: true },
  { header: "Reason", width: 94 },
  { header: RECTIFYING, width: 100, look: "people" },
  { header: REVISED, width: 60, format: "dd/mm/yyyy", look: "people" },
  { header: COMMENT, width: 100, look: "people" },
  { header: "Source cell", width: 56, look: "link" },
  { header: KEY_HEADER, width: 110, format: "@", look: "muted" },
];

const HEADERS = COLUMNS.map(({ header }) => header);
const PRINTED = HEADERS.indexOf(COMMENT) + 1;

/** For publication neither what people fill nor where it was read is told: the action and the reason have the room. */
const PUBLIC_WIDTHS: Readonly<Record<string, number>> = { Action: 330, Lead: 150, Reason: 180 };
const PUBLIC_COLUMNS: readonly ListColumn[] = COLUMNS.filter(
  ({ header }) => !WORKING_HEADERS.includes(header),
).map((column) => ({ ...column, width: PUBLIC_WIDTHS[column.header] ?? column.width }));

/** As a report for publication has them, and nothing to their right. */
export const PUBLIC_HEADERS = PUBLIC_COLUMNS.map(({ header }) => header);

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
    const columns = isWorking ? COLUMNS : PUBLIC_COLUMNS;
    return listSheet({
      title: "Exceptions",
      lines: [
        `As at ${longDate(report.asOf)}: actions that are overdue, delayed or past a date not confirmed as met, and those whose evidence is due and missing.`,
        isWorking
          ? "The shaded columns are for people to fill: each report keeps them by the action's key. A blank date or number means that there is none."
          : "A blank date or number means that there is none.",
      ],
      tableId: "BoardExceptions",
      columns,
      whenEmpty: "No exceptions",
      rows: isWorking ? rows(input) : publicRows(input),
      printed: isWorking ? PRINTED : columns.length,
      report,
    });
  },
};

function publicRows(input: SheetInput): readonly (readonly CellInput[])[] {
  return input.report.exceptions.map((exception) =>
    exceptionRow(exception, [], input).slice(0, PUBLIC_COLUMNS.length),
  );
}

function rows(input: SheetInput): readonly (readonly CellInput[])[] {
  const { exceptions } = input.report;
  const earlier = withCarried(earlierRows(input.earlier?.values ?? []), input.carried.rows);
  const byKey = new Map(earlier.map((row) => [row.key, row]));
  const listed = new Set(exceptions.map(({ key }) => key));
  const kept = earlier
    .filter((row) => !listed.has(row.key) && hasWriting(row))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return [
    ...exceptions.map((exception, index) =>
      exceptionRow(exception, writing(byKey.get(exception.key), index), input),
    ),
    ...kept.map((row, index) => keptRow(row, exceptions.length + index, input)),
  ];
}

function exceptionRow(
  exception: Exception,
  written: readonly CellInput[],
  { serial }: SheetInput,
): readonly CellInput[] {
  const day = (date: IsoDate | null): CellInput => (date === null ? "" : serial(date));
  const { sheet, cell } = exception.source;
  return [
    exception.theme,
    exception.ref,
    exception.action,
    exception.lead,
    day(exception.originalDue),
    day(exception.revisedDue),
    exception.daysOverdue ?? "",
    exception.ratingBefore,
    exception.ratingNow,
    exception.reason,
    ...written,
    { formula: linkFormula(sheet, cell) },
    exception.key,
  ];
}

/** What people wrote: the cells are left alone where the action stays in its row, also with a formula in them. */
function writing(row: EarlierRow | undefined, index: number): readonly CellInput[] {
  if (row === undefined) return PEOPLE_HEADERS.map(() => "");
  const inPlace = row.index === index && HEADERS.every((header, at) => row.headers[at] === header);
  return inPlace ? PEOPLE_HEADERS.map(() => null) : row.written.map(asInput);
}

/** An action that is no exception any more, told as it last was, because somebody wrote about it. */
function keptRow(row: EarlierRow, index: number, { report }: SheetInput): readonly CellInput[] {
  const gone = !report.keys.includes(row.key);
  const reason = `${gone ? "No longer in the plan" : "No longer an exception"}; kept for what is written here`;
  const told = COLUMNS.slice(
    0,
    COLUMNS.findIndex(({ header }) => header === RECTIFYING),
  ).map(({ header }) => {
    if (header === "Reason") return reason;
    if (header === "Days overdue" || header.startsWith("Rating")) return "";
    return asInput(row.cells.get(header) ?? "");
  });
  return [...told, ...writing(row, index), "", row.key];
}
