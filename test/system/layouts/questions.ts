import { day, type Layout } from "../../support/layout";

export const questions: Layout = {
  says: "questions as headers, and no references",
  asOf: "2025-06-30",
  sheets: [
    {
      name: "Our plan",
      rows: [
        ["Wexcombe SEND improvement plan"],
        [],
        ["What will we do?", "Who?", "By when?", "How will we know?", "How is it going?"],
        [
          "Ask every school what its parents say about support",
          "Head of Inclusion",
          "September 2025",
          "Answers from 40 schools",
          "Green",
        ],
        [
          "Set up a helpline for families",
          "Parent carer forum",
          "Spring 2025",
          "Calls answered within a day",
          "Amber",
        ],
        [
          "Recruit two educational psychologists",
          "Principal EP",
          day("2025-05-30"),
          "Both in post",
          "Red",
        ],
        ["Publish waiting times each month", "Head of Inclusion", "Ongoing", null, "Green"],
        ["Agree how annual reviews are shared", null, "TBC", "Signed protocol", null],
        [
          "Visit three neighbouring areas",
          "Principal EP and Head of Inclusion",
          "Q1 2025/26",
          "Visit notes",
          "Complete",
        ],
      ],
    },
  ],
  read: [
    {
      sheet: "Our plan",
      tables: [
        { range: "A3:E9", columns: { action: "A", lead: "B", due: "C", evidence: "D", rag: "E" } },
      ],
      actions: [
        {
          at: "A4",
          leads: ["Head of Inclusion"],
          due: "2025-09-30",
          ratings: ["now green on-track E4"],
          now: "green on-track",
          evidence: true,
        },
        {
          at: "A5",
          leads: ["Parent carer forum"],
          due: "2025-03-31",
          ratings: ["now amber at-risk E5"],
          now: "amber at-risk",
          evidence: true,
        },
        {
          at: "A6",
          leads: ["Principal EP"],
          due: "2025-05-30",
          ratings: ["now red delayed E6"],
          now: "red delayed",
          evidence: true,
        },
        {
          at: "A7",
          leads: ["Head of Inclusion"],
          ongoing: true,
          ratings: ["now green on-track E7"],
          now: "green on-track",
        },
        { at: "A8", evidence: true },
        {
          at: "A9",
          leads: ["Principal EP", "Head of Inclusion"],
          due: "2025-06-30",
          ratings: ["now blue complete E9"],
          now: "blue complete",
          evidence: true,
        },
      ],
      flags: [
        "overdue high - C5",
        "overdue high - C6",
        "missing-evidence medium - D7",
        "missing-lead medium - B8",
        "date-to-be-confirmed medium - C8",
        "missing-rating low - E8",
      ],
    },
  ],
};
