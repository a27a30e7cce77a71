import type { Layout } from "../../support/layout";

export const ticks: Layout = {
  says: "a column of ticks and crosses for what is done",
  asOf: "2025-05-01",
  sheets: [
    {
      name: "To do",
      rows: [
        ["What needs to happen", "Who", "When", "Done?", "Evidence"],
        ["Write to all heads", "Jo Penn", "Oct 24", "✓", "Letter"],
        ["Meet the forum", "Jo Penn", "Nov 24", "✔", "Notes"],
        ["Set a date for the review", "Sol Amis", "Dec 24", "✗", null],
        ["Book the hall", "Sol Amis", "Jan 26", null, "Quote"],
        ["Order the packs", "Sol Amis", "June 25", "Yes", "Invoice"],
        ["Send the packs", "Sol Amis", "July 25", "No", null],
      ],
    },
  ],
  read: [
    {
      sheet: "To do",
      tables: [
        {
          range: "A1:E7",
          columns: { action: "A", lead: "B", due: "C", stage: "D", evidence: "E" },
        },
      ],
      actions: [
        { at: "A2", leads: ["Jo Penn"], due: "2024-10-31", now: "- complete", evidence: true },
        { at: "A3", leads: ["Jo Penn"], due: "2024-11-30", now: "- complete", evidence: true },
        { at: "A4", leads: ["Sol Amis"], due: "2024-12-31" },
        { at: "A5", leads: ["Sol Amis"], due: "2026-01-31", evidence: true },
        { at: "A6", leads: ["Sol Amis"], due: "2025-06-30", now: "- complete", evidence: true },
        { at: "A7", leads: ["Sol Amis"], due: "2025-07-31" },
      ],
      flags: ["overdue high - C4", "missing-evidence high - E4", "missing-evidence medium - E7"],
    },
  ],
};
