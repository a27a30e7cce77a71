import { day, type Layout } from "../../support/layout";

export const across: Layout = {
  says: "labels down the first column and an action in each column, a lead merged over two",
  asOf: "2025-05-01",
  sheets: [
    {
      name: "Plan on a page",
      rows: [
        ["Ref", "A1", "A2", "A3"],
        ["Action", "Write to all heads", "Meet the forum", "Book the hall"],
        ["Lead", "Jo Penn", "<", "Sol Amis"],
        ["By when", day("2025-06-30"), day("2025-02-28"), "Sept 25"],
        ["RAG", "Green", "Red", null],
        ["Evidence", "Letter", null, "Quote"],
      ],
    },
  ],
  read: [
    {
      sheet: "Plan on a page",
      tables: [
        {
          range: "A1:D6",
          columns: { ref: "B", action: "B", lead: "B", due: "B", rag: "B", evidence: "B" },
        },
      ],
      actions: [
        {
          at: "B2",
          ref: "A1",
          leads: ["Jo Penn"],
          due: "2025-06-30",
          ratings: ["now green on-track B5"],
          now: "green on-track",
          evidence: true,
        },
        {
          at: "C2",
          ref: "A2",
          leads: ["Jo Penn"],
          due: "2025-02-28",
          ratings: ["now red delayed C5"],
          now: "red delayed",
        },
        { at: "D2", ref: "A3", leads: ["Sol Amis"], due: "2025-09-30", evidence: true },
      ],
      flags: ["overdue high A2 C4", "missing-evidence high A2 C6", "missing-rating low A3 D5"],
    },
  ],
};
