import { day, type Layout } from "../../support/layout";

const HEAD = ["Ref", "Action", "Lead", "Target date", "Completion date", "RAG"] as const;

export const completionDates: Layout = {
  says: "a column of completion dates beside the dates due, and a sheet of closed actions that has no other",
  asOf: "2025-05-01",
  sheets: [
    {
      name: "Open actions",
      rows: [
        HEAD,
        ["1", "Write to all heads", "Jo Penn", day("2025-03-31"), day("2025-03-14"), "Green"],
        ["2", "Meet the forum", "Jo Penn", day("2025-02-28"), day("2025-02-20"), "Red"],
        ["3", "Set a date for the review", "Sol Amis", day("2025-09-30"), "TBC", "Amber"],
        ["4", "Book the hall", "Sol Amis", day("2025-03-31"), null, "Amber"],
        ["5", "Order the packs", "Sol Amis", day("2025-07-31"), day("2025-08-01"), "Green"],
        ["6", "Send the packs", "Jo Penn", day("2025-04-30"), "Yes", null],
      ],
    },
    {
      name: "Closed actions",
      rows: [
        ["Ref", "Action", "Owner", "Date closed"],
        ["7", "Agree the terms", "Jo Penn", day("2024-11-29")],
        ["8", "Name a chair", "Jo Penn", "December 2024"],
        ["9", "Invite the partners", "Sol Amis", null],
      ],
    },
  ],
  read: [
    {
      sheet: "Open actions",
      tables: [
        {
          range: "A1:F7",
          columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "F" },
        },
      ],
      actions: [
        {
          at: "B2",
          ref: "1",
          leads: ["Jo Penn"],
          due: "2025-03-31",
          completed: "2025-03-14",
          ratings: ["now green on-track F2"],
          now: "green complete",
        },
        {
          at: "B3",
          ref: "2",
          leads: ["Jo Penn"],
          due: "2025-02-28",
          completed: "2025-02-20",
          ratings: ["now red delayed F3"],
          now: "red complete",
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
          ratings: ["now amber at-risk F5"],
          now: "amber at-risk",
        },
        {
          at: "B6",
          ref: "5",
          leads: ["Sol Amis"],
          due: "2025-07-31",
          ratings: ["now green on-track F6"],
          now: "green on-track",
        },
        {
          at: "B7",
          ref: "6",
          leads: ["Jo Penn"],
          due: "2025-04-30",
          now: "- complete",
        },
      ],
      flags: [
        "status-conflict high 2 F3",
        "overdue high 4 D5",
        "status-conflict high 5 E6",
        "missing-rating medium 6 F7",
      ],
    },
    {
      sheet: "Closed actions",
      tables: [{ range: "A1:D4", columns: { ref: "A", action: "B", lead: "C" } }],
      actions: [
        {
          at: "B2",
          ref: "7",
          leads: ["Jo Penn"],
          completed: "2024-11-29",
          now: "- complete",
        },
        {
          at: "B3",
          ref: "8",
          leads: ["Jo Penn"],
          completed: "2024-12-31",
          now: "- complete",
        },
        { at: "B4", ref: "9", leads: ["Sol Amis"], now: "- complete" },
      ],
    },
  ],
};
