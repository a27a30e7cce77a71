import { day, filled, type Layout } from "../../support/layout";

export const spreadRatings: Layout = {
  says: "a column for each colour, with marks in one of them, for now and for each quarter",
  asOf: "2025-05-01",
  sheets: [
    {
      name: "Now",
      rows: [
        ["Ref", "Action", "Lead", "Due", "R", "A", "G", "B"],
        ["1", "Write to all heads", "Jo Penn", day("2025-06-30"), null, null, "x", null],
        ["2", "Meet the forum", "Jo Penn", day("2025-02-28"), "✓", null, null, null],
        ["3", "Set a date for the review", "Sol Amis", day("2025-09-30"), null, 1, null, null],
        ["4", "Book the hall", "Sol Amis", day("2025-03-31"), null, null, null, filled("blue")],
        ["5", "Order the packs", "Sol Amis", day("2025-07-31"), null, "x", "x", null],
        ["6", "Send the packs", "Jo Penn", day("2025-08-31"), null, null, null, null],
      ],
    },
    {
      name: "By quarter",
      rows: [
        ["Action", "Owner", "Deadline", "Q1 2025/26", "<", "<", "Q2 2025/26", "<", "<"],
        ["^", "^", "^", "Red", "Amber", "Green", "Red", "Amber", "Green"],
        ["Agree the terms", "Jo Penn", day("2025-09-30"), null, "x", null, null, null, "x"],
        ["Name a chair", "Sol Amis", day("2025-09-30"), "x", null, null, null, null, null],
        ["Invite partners", "Sol Amis", day("2025-09-30"), null, null, "x", null, null, null],
      ],
    },
  ],
  read: [
    {
      sheet: "Now",
      tables: [
        { range: "A1:H7", columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "E" } },
      ],
      actions: [
        {
          at: "B2",
          ref: "1",
          leads: ["Jo Penn"],
          due: "2025-06-30",
          ratings: ["now green on-track G2"],
          now: "green on-track",
        },
        {
          at: "B3",
          ref: "2",
          leads: ["Jo Penn"],
          due: "2025-02-28",
          ratings: ["now red delayed E3"],
          now: "red delayed",
        },
        {
          at: "B4",
          ref: "3",
          leads: ["Sol Amis"],
          due: "2025-09-30",
          ratings: ["now amber at-risk F4"],
          now: "amber at-risk",
        },
        {
          at: "B5",
          ref: "4",
          leads: ["Sol Amis"],
          due: "2025-03-31",
          ratings: ["now blue complete H5"],
          now: "blue complete",
        },
        {
          at: "B6",
          ref: "5",
          leads: ["Sol Amis"],
          due: "2025-07-31",
          ratings: ["now amber at-risk F6"],
          now: "amber at-risk",
        },
        { at: "B7", ref: "6", leads: ["Jo Penn"], due: "2025-08-31" },
      ],
      flags: ["overdue high 2 D3", "status-conflict high 5 F6", "missing-rating low 6 E7"],
    },
    {
      sheet: "By quarter",
      tables: [
        {
          range: "A1:I5",
          headerRows: 2,
          columns: { action: "A", lead: "B", due: "C" },
          quarters: ["Q1 2025/26 D 2025-04-01 2025-06-30", "Q2 2025/26 G 2025-07-01 2025-09-30"],
        },
      ],
      actions: [
        {
          at: "A3",
          leads: ["Jo Penn"],
          due: "2025-09-30",
          ratings: ["Q1 2025/26 amber at-risk E3", "Q2 2025/26 green on-track I3"],
          now: "amber at-risk",
        },
        {
          at: "A4",
          leads: ["Sol Amis"],
          due: "2025-09-30",
          ratings: ["Q1 2025/26 red delayed D4"],
          now: "red delayed",
        },
        {
          at: "A5",
          leads: ["Sol Amis"],
          due: "2025-09-30",
          ratings: ["Q1 2025/26 green on-track F5"],
          now: "green on-track",
        },
      ],
    },
  ],
};
