import { day, type Layout } from "../../support/layout";

export const monthsAndSigns: Layout = {
  says: "a rating a month under dates beside a column that nobody knows, and signs with a key of their own",
  asOf: "2024-06-10",
  sheets: [
    {
      name: "Months",
      rows: [
        [
          "No.",
          "What we will do",
          "Owner",
          "Ledger",
          "Deadline",
          day("2024-04-01", "mmm-yy"),
          day("2024-05-01", "mmm-yy"),
          "Evidence",
        ],
        ["1", "Write to all heads", "Jo Penn", "X1", day("2024-06-30"), "G", "A", "Letter"],
        ["2", "Meet the forum", "Jo Penn", "X2", day("2024-09-30"), "G", "G", "Notes"],
      ],
    },
    {
      name: "Signs",
      rows: [
        ["Key:", "✔ Complete   ► On track   ⚠ Delayed   ✖ Not started"],
        ["What we will do", "Who", "When", "Status"],
        ["Book the hall", "Sol Amis", "May 24", "✔"],
        ["Order the packs", "Sol Amis", "Aug 24", "►"],
        ["Send the packs", "Sol Amis", "May 24", "⚠"],
        ["Thank the helpers", "Sol Amis", "Dec 24", "✖"],
      ],
    },
  ],
  read: [
    {
      sheet: "Months",
      tables: [
        {
          range: "A1:H3",
          columns: { ref: "A", action: "B", lead: "C", due: "E", evidence: "H" },
          quarters: ["Apr-24 F 2024-04-01 2024-04-30", "May-24 G 2024-05-01 2024-05-31"],
        },
      ],
      actions: [
        {
          at: "B2",
          ref: "1",
          leads: ["Jo Penn"],
          due: "2024-06-30",
          ratings: ["Apr-24 green on-track F2", "May-24 amber at-risk G2"],
          now: "amber at-risk",
          evidence: true,
        },
        {
          at: "B3",
          ref: "2",
          leads: ["Jo Penn"],
          due: "2024-09-30",
          ratings: ["Apr-24 green on-track F3", "May-24 green on-track G3"],
          now: "green on-track",
          evidence: true,
        },
      ],
      flags: ["due-soon low 1 E2", "rating-regressed medium 1 G2"],
    },
    {
      sheet: "Signs",
      tables: [{ range: "A2:D6", columns: { action: "A", lead: "B", due: "C", rag: "D" } }],
      actions: [
        {
          at: "A3",
          leads: ["Sol Amis"],
          due: "2024-05-31",
          ratings: ["now blue complete D3"],
          now: "blue complete",
        },
        {
          at: "A4",
          leads: ["Sol Amis"],
          due: "2024-08-31",
          ratings: ["now green on-track D4"],
          now: "green on-track",
        },
        {
          at: "A5",
          leads: ["Sol Amis"],
          due: "2024-05-31",
          ratings: ["now red delayed D5"],
          now: "red delayed",
        },
        {
          at: "A6",
          leads: ["Sol Amis"],
          due: "2024-12-31",
          ratings: ["now - not-started D6"],
          now: "- not-started",
        },
      ],
      flags: ["overdue high - C5"],
    },
  ],
};
