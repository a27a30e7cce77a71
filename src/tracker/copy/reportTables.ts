import type { IsoDate } from "../model";
import { knowRatings } from "../summary/exceptions";
import { percentWords } from "../summary/measures";
import type { BoardReport, FixedColumnId } from "../summary/report";
import { capital, shortDate } from "../summary/words";
import type { CopyTable } from "./copyTable";

/** The report's tables in its sheets' order; one without a row is left out. Every status is told by its word. */
export function reportTables(report: BoardReport): readonly CopyTable[] {
  const { sections } = report;
  const all = [
    totals(report),
    themes(report),
    ...(sections.includes("exceptions") ? [exceptions(report)] : []),
    ...(sections.includes("look-ahead") ? [lookAhead(report)] : []),
    ...(sections.includes("quarters") ? [moves(report)] : []),
    ...(sections.includes("leads") ? [leads(report)] : []),
    actions(report),
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

const day = (date: IsoDate | null): string => (date === null ? "None" : shortDate(date));
const number = (count: number | null | undefined): string =>
  count == null ? "n/a" : String(count);

function totals({ totals: measures, counts }: BoardReport): CopyTable {
  return {
    title: "Totals",
    headers: ["Measure", "Number", "Share"],
    rows: measures.map(({ id, label }) => [
      label,
      number(counts[id] ?? 0),
      id === "crossReferences" ? "n/a" : percentWords(counts[id] ?? 0, counts.total ?? 0),
    ]),
  };
}

function themes({ themes: all, themeMeasures, themeWord }: BoardReport): CopyTable {
  const { one } = themeWord;
  return {
    title: `By ${one}`,
    headers: [capital(one), ...themeMeasures.map(({ label }) => label), "Worst status"],
    rows: all.map(({ name, counts, worst }) => [
      name,
      ...themeMeasures.map(({ id }) => number(counts[id] ?? 0)),
      worst,
    ]),
  };
}

function exceptions({ exceptions: all, knowsDates, themeWord }: BoardReport): CopyTable {
  const knowsRatings = knowRatings(all);
  return {
    title: "Exceptions",
    headers: [
      ...[capital(themeWord.one), "Reference", "Action", "Lead", "Original due"],
      ...(knowsDates ? ["Revised due", "Times moved", "Days slipped"] : []),
      "Days overdue",
      ...(knowsRatings ? ["Rating last time"] : []),
      ...["Rating now", "Reason"],
    ],
    rows: all.map((each) => [
      ...[each.theme, each.ref, each.action, each.lead, day(each.originalDue)],
      ...(knowsDates
        ? [day(each.revisedDue), number(each.timesMoved), slipped(each.daysSlipped)]
        : []),
      number(each.daysOverdue),
      ...(knowsRatings ? [each.ratingBefore] : []),
      ...[each.ratingNow, each.reason],
    ]),
  };
}

/** "12 earlier" for a date that was brought forward. */
const slipped = (days: number | null): string =>
  days === null || days >= 0 ? number(days) : `${-days} earlier`;

function lookAhead({ lookAhead: { rows } }: BoardReport): CopyTable {
  return {
    title: "Look-ahead",
    headers: ["Due", "Reference", "Action", "What falls due", "Lead", "Status", "Already in doubt"],
    rows: rows.map(({ month, due, ref, action, milestone, lead, status, doubt }) => [
      due === null ? month : shortDate(due),
      ...[ref, action, milestone ?? "The whole action", lead, status, doubt],
    ]),
  };
}

function moves({ whatMoved }: BoardReport): CopyTable {
  return {
    title: whatMoved?.title ?? "What moved",
    headers: ["From", "To", "Actions", "Which"],
    rows: (whatMoved?.rows ?? []).map(({ from, to, count, which }) => [
      ...[from, to, number(count), which],
    ]),
  };
}

function leads({ leads: { rows } }: BoardReport): CopyTable {
  return {
    title: "Leads",
    headers: [
      "Lead",
      "Open actions",
      "Overdue",
      "Not confirmed as met",
      "Missing evidence",
      "Which actions are open",
    ],
    rows: rows.map(({ lead, open, overdue, notConfirmed, missingEvidence, which }) => [
      ...[
        lead,
        number(open),
        number(overdue),
        number(notConfirmed),
        number(missingEvidence),
        which,
      ],
    ]),
  };
}

/** What fits a page of a document; the worksheet has all of it. */
const PRINTED: readonly FixedColumnId[] = [
  "ref",
  "action",
  "lead",
  "due",
  "status",
  "rating",
  "deadline",
  "evidence",
];

function actions({ register: { columns, rows } }: BoardReport): CopyTable {
  const shown = columns.flatMap(({ id, header, kind }, at) =>
    PRINTED.some((each) => each === id) ? [{ header, kind, at }] : [],
  );
  return {
    title: "Actions",
    headers: shown.map(({ header }) => header),
    rows: rows.map((row) =>
      shown.map(({ kind, at }) => {
        const cell = row[at] ?? null;
        if (kind === "date") return day(typeof cell === "string" ? cell : null);
        return typeof cell === "string" && cell !== "" ? cell : "None";
      }),
    ),
  };
}
