import { day, type Layout } from "../../support/layout";

const HEAD = ["Ref", "Action", "Lead", "Due", "RAG", "Evidence"] as const;

export const labelledBlocks: Layout = {
  says: "a label and its words in two cells over each table, an example row, and the key at the right",
  asOf: "2025-06-15",
  sheets: [
    {
      name: "Plan",
      rows: [
        ["Priority:", "Early help"],
        ["Sponsor:", "Director of Children's Services"],
        [...HEAD, null, "Red", "Off track"],
        [
          "e.g. 1.1",
          "What you will do, in one sentence",
          "Your name",
          "dd/mm/yyyy",
          "Choose",
          "Where it is",
          null,
          "Amber",
          "At risk",
        ],
        [
          "1.1",
          "Write to all heads",
          "Jo Penn",
          day("2025-05-30"),
          "G",
          "Letter",
          null,
          "Green",
          "Complete",
        ],
        ["1.2", "Meet the forum", "Jo Penn", day("2025-05-30"), "A", "Notes"],
        [],
        ["Priority:", "Transitions"],
        ["Sponsor:", "Chief Nurse"],
        HEAD,
        ["2.1", "Set a date for the review", "Sol Amis", day("2025-07-31"), "R", "Diary"],
        ["2.2", "Book the hall", "Sol Amis", day("2025-09-30"), "A", null],
      ],
    },
  ],
  read: [
    {
      sheet: "Plan",
      theme: "Early help",
      tables: [
        {
          range: "A3:F6",
          columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "E", evidence: "F" },
          ragKey: { red: "delayed", amber: "at-risk", green: "complete" },
        },
        {
          range: "A10:F12",
          columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "E", evidence: "F" },
          ragKey: { red: "delayed", amber: "at-risk", green: "complete" },
        },
      ],
      actions: [
        {
          at: "B5",
          ref: "1.1",
          leads: ["Jo Penn"],
          due: "2025-05-30",
          ratings: ["now green complete E5"],
          now: "green complete",
          evidence: true,
        },
        {
          at: "B6",
          ref: "1.2",
          leads: ["Jo Penn"],
          due: "2025-05-30",
          ratings: ["now amber at-risk E6"],
          now: "amber at-risk",
          evidence: true,
        },
        {
          at: "B11",
          ref: "2.1",
          theme: "Transitions",
          leads: ["Sol Amis"],
          due: "2025-07-31",
          ratings: ["now red delayed E11"],
          now: "red delayed",
          evidence: true,
        },
        {
          at: "B12",
          ref: "2.2",
          theme: "Transitions",
          leads: ["Sol Amis"],
          due: "2025-09-30",
          ratings: ["now amber at-risk E12"],
          now: "amber at-risk",
        },
      ],
      flags: ["overdue high 1.2 D6", "missing-evidence medium 2.2 F12"],
    },
  ],
};
