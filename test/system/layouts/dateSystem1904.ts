import { day, type Layout } from "../../support/layout";

export const dateSystem1904: Layout = {
  says: "the 1904 date system, in forms that show the day and forms that show the month",
  asOf: "2025-03-10",
  dateSystem: 1904,
  sheets: [
    {
      name: "Plan",
      rows: [
        ["Ref", "Action", "Lead", "Due", "RAG"],
        ["1", "Count the families on the waiting list", "Asha Pole", day("2025-02-28"), "A"],
        ["2", "Ring each of them", "Asha Pole", day("2025-03-01", "mmm-yy"), "G"],
        ["3", "Tell the board what they said", "Ben Carrow", day("2025-04-09", "d mmmm yyyy"), "G"],
        ["4", "Agree what to change", "Ben Carrow", day("2025-06-15", "mmm yyyy"), "G"],
        ["5", "Change the letters", "Asha Pole", day("2024-12-31", "dd.mm.yy"), "B"],
      ],
    },
  ],
  read: [
    {
      sheet: "Plan",
      tables: [
        { range: "A1:E6", columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "E" } },
      ],
      actions: [
        {
          at: "B2",
          ref: "1",
          leads: ["Asha Pole"],
          due: "2025-02-28",
          ratings: ["now amber at-risk E2"],
          now: "amber at-risk",
        },
        {
          at: "B3",
          ref: "2",
          leads: ["Asha Pole"],
          due: "2025-03-31",
          ratings: ["now green on-track E3"],
          now: "green on-track",
        },
        {
          at: "B4",
          ref: "3",
          leads: ["Ben Carrow"],
          due: "2025-04-09",
          ratings: ["now green on-track E4"],
          now: "green on-track",
        },
        {
          at: "B5",
          ref: "4",
          leads: ["Ben Carrow"],
          due: "2025-06-30",
          ratings: ["now green on-track E5"],
          now: "green on-track",
        },
        {
          at: "B6",
          ref: "5",
          leads: ["Asha Pole"],
          due: "2024-12-31",
          ratings: ["now blue complete E6"],
          now: "blue complete",
        },
      ],
      flags: ["overdue high 1 D2", "due-soon low 2 D3", "due-soon low 3 D4"],
    },
  ],
};
