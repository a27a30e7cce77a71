import { day, type Layout } from "../../support/layout";

export const ratedSteps: Layout = {
  says: "steps below an action, each with a date, a day of completion and a rating of its own",
  asOf: "2025-03-12",
  sheets: [
    {
      name: "Plan",
      rows: [
        ["Priority 1: Getting help early", "<", "<", "<", "<", "<", "<"],
        ["Outcome 1.1: Waits are short", "<", "<", "<", "<", "<", "<"],
        ["Ref", "Action", "Lead", "Milestone", "Due", "Date achieved", "RAG"],
        [
          "1",
          "Hold more clinics",
          "Jo Penn",
          "Rooms booked",
          day("2025-01-31"),
          day("2025-01-30"),
          "Blue",
        ],
        ["^", "^", "^", "Clinics held", day("2025-02-28"), day("2025-02-27"), "Blue"],
        ["^", "^", "^", "Waits halved", day("2025-06-30"), null, "Amber"],
        [
          "2",
          "Name a contact",
          "Sol Amis",
          "Contacts named",
          day("2025-01-31"),
          day("2025-01-30"),
          "Blue",
        ],
        ["^", "^", "^", "Families told", day("2025-04-30"), null, null],
        ["3", "Print a guide", "Sol Amis", "Drafted", day("2024-11-30"), day("2024-11-29"), "Blue"],
        ["^", "^", "^", "Printed", day("2025-02-28"), day("2025-03-03"), "Blue"],
      ],
    },
  ],
  read: [
    {
      sheet: "Plan",
      theme: "Priority 1: Getting help early",
      tables: [
        { range: "A3:G10", columns: { ref: "A", action: "B", lead: "C", due: "E", rag: "G" } },
      ],
      actions: [
        {
          at: "B4",
          ref: "1",
          objective: "Outcome 1.1: Waits are short",
          leads: ["Jo Penn"],
          due: "2025-06-30",
          milestones: ["2025-01-31 E4", "2025-02-28 E5", "2025-06-30 E6"],
          ratings: ["now amber at-risk G6"],
          now: "amber at-risk",
        },
        {
          at: "B7",
          ref: "2",
          objective: "Outcome 1.1: Waits are short",
          leads: ["Sol Amis"],
          due: "2025-04-30",
          milestones: ["2025-01-31 E7", "2025-04-30 E8"],
        },
        {
          at: "B9",
          ref: "3",
          objective: "Outcome 1.1: Waits are short",
          leads: ["Sol Amis"],
          due: "2025-02-28",
          completed: "2025-03-03",
          milestones: ["2024-11-30 E9", "2025-02-28 E10"],
          ratings: ["now blue complete G9"],
          now: "blue complete",
        },
      ],
      flags: ["missing-rating low 2 G8"],
    },
  ],
};
