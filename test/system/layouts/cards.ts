import { day, filled, type Layout } from "../../support/layout";

export const cards: Layout = {
  says: "cards, an action a block with its labels beside their values, down and across the sheet",
  asOf: "2025-05-01",
  sheets: [
    {
      name: "Cards",
      rows: [
        ["SEND action cards"],
        [],
        ["Action ref", "1", null, "Action ref", "2"],
        ["Action", "Write to all heads", null, "Action", "Meet the forum"],
        ["Lead", "Jo Penn", null, "Lead", "Sol Amis"],
        ["Due date", day("2025-06-30"), null, "Due date", day("2025-02-28")],
        ["RAG", "Green", null, "RAG", filled("red")],
        ["Evidence", "Letter", null, "Evidence", null],
        [],
        ["Action ref", "3"],
        ["Action", "Book the hall"],
        ["Lead", null],
        ["Due date", "Sept 25"],
        ["RAG", "A"],
        ["Evidence", "Quote"],
      ],
    },
    {
      name: "Pairs",
      rows: [
        ["Action:", "Agree the terms", "<", "<"],
        ["Owner:", "Jo Penn", "Deadline:", day("2025-07-31")],
        ["Status:", "On track", "Evidence:", "Draft"],
        [],
        ["Action:", "Name a chair", "<", "<"],
        ["Owner:", "Ada Moss", "Deadline:", "TBC"],
        ["Status:", "Delayed", "Evidence:", null],
      ],
    },
  ],
  read: [
    {
      sheet: "Cards",
      tables: [
        {
          range: "A3:E15",
          columns: { ref: "B", action: "B", lead: "B", due: "B", rag: "B", evidence: "B" },
        },
      ],
      actions: [
        {
          at: "B4",
          ref: "1",
          leads: ["Jo Penn"],
          due: "2025-06-30",
          ratings: ["now green on-track B7"],
          now: "green on-track",
          evidence: true,
        },
        {
          at: "E4",
          ref: "2",
          leads: ["Sol Amis"],
          due: "2025-02-28",
          ratings: ["now red delayed E7"],
          now: "red delayed",
        },
        {
          at: "B11",
          ref: "3",
          due: "2025-09-30",
          ratings: ["now amber at-risk B14"],
          now: "amber at-risk",
          evidence: true,
        },
      ],
      flags: ["overdue high 2 E6", "missing-evidence high 2 E8", "missing-lead medium 3 B12"],
    },
    {
      sheet: "Pairs",
      tables: [
        {
          range: "A1:D7",
          columns: { action: "B", lead: "B", due: "D", rag: "B", evidence: "D" },
        },
      ],
      actions: [
        {
          at: "B1",
          leads: ["Jo Penn"],
          due: "2025-07-31",
          ratings: ["now green on-track B3"],
          now: "green on-track",
          evidence: true,
        },
        {
          at: "B5",
          leads: ["Ada Moss"],
          ratings: ["now red delayed B7"],
          now: "red delayed",
        },
      ],
      flags: ["missing-evidence medium - D7", "date-to-be-confirmed medium - D6"],
    },
  ],
};
