import { day, type Layout } from "../../support/layout";

export const steps: Layout = {
  says: "several steps and dates under one merged reference",
  asOf: "2025-02-28",
  sheets: [
    {
      name: "Speech and language",
      rows: [
        ["Ref", "Action", "Steps", "Lead", "Due", "RAG", "Evidence"],
        [
          "1.1",
          "Cut the wait for a first visit",
          "Count who is waiting",
          "Therapy manager",
          day("2024-12-20"),
          "Amber",
          "Waiting list",
        ],
        ["^", "^", "Hold two extra clinics", "^", day("2025-01-31"), "^", "^"],
        ["^", "^", "Check that nobody waits over 18 weeks", "^", day("2025-06-30"), "^", "^"],
        [
          "1.2",
          "Help nurseries to spot needs",
          "Write a checklist",
          "Early years lead",
          day("2025-03-14"),
          "Green",
          "Checklist",
        ],
        ["^", "^", "Visit each nursery", "^", day("2025-07-18"), "^", "^"],
        [
          "1.3",
          "Tell families what to expect",
          null,
          "Therapy manager",
          day("2025-01-10"),
          "Blue",
          "Leaflet",
        ],
      ],
    },
  ],
  read: [
    {
      sheet: "Speech and language",
      tables: [
        {
          range: "A1:G7",
          columns: { ref: "A", action: "B", lead: "D", due: "E", rag: "F", evidence: "G" },
        },
      ],
      actions: [
        {
          at: "B2",
          ref: "1.1",
          leads: ["Therapy manager"],
          due: "2025-06-30",
          milestones: ["2024-12-20 E2", "2025-01-31 E3", "2025-06-30 E4"],
          ratings: ["now amber at-risk F2"],
          now: "amber at-risk",
          evidence: true,
        },
        {
          at: "B5",
          ref: "1.2",
          leads: ["Early years lead"],
          due: "2025-07-18",
          milestones: ["2025-03-14 E5", "2025-07-18 E6"],
          ratings: ["now green on-track F5"],
          now: "green on-track",
          evidence: true,
        },
        {
          at: "B7",
          ref: "1.3",
          leads: ["Therapy manager"],
          due: "2025-01-10",
          ratings: ["now blue complete F7"],
          now: "blue complete",
          evidence: true,
        },
      ],
      flags: ["overdue medium 1.1 E3", "due-soon low 1.2 E5"],
    },
  ],
};
