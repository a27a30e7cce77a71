import { NO_LEAD } from "../../../tracker/summary/leadRows";
import type { LeadRow } from "../../../tracker/summary/sections";
import type { BoardReport } from "../../../tracker/summary/report";
import { longDate } from "../../../tracker/summary/words";
import { listSheet, type ListColumn } from "../listSheet";
import { counted } from "../parts";
import type { ReportSheet } from "../reportSheet";

interface Column extends ListColumn {
  readonly cell: (row: LeadRow) => string | number;
}

function numbers(header: string, width: number, cell: Column["cell"]): Column {
  return { header, width, format: "0", look: "number", cell };
}

function columnsOf({ dueSoonDays, leads, periods }: BoardReport): readonly Column[] {
  const isQuarterly = leads.rows.some(({ notRated }) => notRated !== null);
  return [
    { header: "Lead", width: 230, cell: ({ lead }) => lead },
    numbers("Open actions", 62, ({ open }) => open),
    numbers("Overdue", 62, ({ overdue }) => overdue),
    numbers("Not confirmed as met", 72, ({ notConfirmed }) => notConfirmed),
    numbers(`Due within ${counted(dueSoonDays, "day")}`, 72, ({ dueSoon }) => dueSoon),
    numbers("Missing evidence", 66, ({ missingEvidence }) => missingEvidence),
    ...(isQuarterly
      ? [numbers(`Not rated for ${periods.last}`, 92, ({ notRated }) => notRated ?? "n/a")]
      : []),
    { header: "Which actions are open", width: 300, format: "@", cell: ({ which }) => which },
  ];
}

/** Board leads: what each lead has open, overdue, due soon or without evidence. */
export const leadsSheet: ReportSheet = {
  id: "leads",
  name: "Board leads",
  tabColour: "#5B4A8A",
  holds: ({ leads: { rows } }) =>
    `${counted(rows.filter(({ lead }) => lead !== NO_LEAD).length, "lead")} with open actions`,
  plan: ({ report }) => {
    const columns = columnsOf(report);
    return listSheet({
      title: "Leads",
      lines: [
        `Counted from Board actions as at ${longDate(report.asOf)}: leads with an open action, those with most overdue first. Missing evidence counts their complete actions too.`,
        sharedWords(report),
      ],
      tableId: "BoardLeads",
      columns,
      whenEmpty: "No open actions",
      rows: report.leads.rows.map((row) => columns.map(({ cell }) => cell(row))),
      printed: columns.length,
      report,
    });
  },
};

/** What a reader needs to know who adds up the rows. */
function sharedWords({ leads: { open, shared } }: BoardReport): string {
  if (open === 0) return "The plan has no open actions: the rest of the row is blank.";
  const all = `The plan has ${counted(open, "open action")}`;
  if (shared === 0) return open === 1 ? `${all}.` : `${all}, each in one row.`;
  return `${all}; ${shared} of them ${shared === 1 ? "has" : "have"} more than one lead and ${shared === 1 ? "stands" : "stand"} in each one’s row, so the rows add up to more.`;
}
