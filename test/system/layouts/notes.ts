import { day, type Layout } from "../../support/layout";

export const notes: Layout = {
  says: "notes that look like a table, an empty sheet, and a tracker that begins at H40",
  asOf: "2025-01-15",
  sheets: [
    {
      name: "How to use this",
      rows: [
        ["Notes for people who fill this in"],
        ["Column", "What to write", "Who fills it in", "When"],
        ["Action", "One thing to do, in a sentence", "Programme office", "Once"],
        ["Lead", "One person, not a team", "Programme office", "Once"],
        ["RAG", "Red, amber or green", "The lead", "Each month by the 5th"],
        ["Evidence", "What shows that it was done", "The lead", "Each month by the 5th"],
        ["Due date", "The day, not the term", "Programme office", "Once"],
      ],
    },
    { name: "Blank", rows: [] },
    {
      name: "Post-16",
      from: "H40",
      rows: [
        ["Ref", "Action", "Lead", "Due", "RAG"],
        ["1", "List the courses open to all", "College link officer", day("2024-12-20"), "G"],
        ["2", "Visit each provider", "College link officer", day("2025-02-07"), "A"],
        ["3", "Agree supported internships with the hospital", null, day("2025-07-31"), "G"],
        ["4", "Write a page for employers", "Careers lead", day("2025-04-30"), "B"],
      ],
    },
  ],
  notTrackers: ["How to use this", "Blank"],
  read: [
    {
      sheet: "Post-16",
      tables: [
        { range: "H40:L44", columns: { ref: "H", action: "I", lead: "J", due: "K", rag: "L" } },
      ],
      actions: [
        {
          at: "I41",
          ref: "1",
          leads: ["College link officer"],
          due: "2024-12-20",
          ratings: ["now green on-track L41"],
          now: "green on-track",
        },
        {
          at: "I42",
          ref: "2",
          leads: ["College link officer"],
          due: "2025-02-07",
          ratings: ["now amber at-risk L42"],
          now: "amber at-risk",
        },
        {
          at: "I43",
          ref: "3",
          due: "2025-07-31",
          ratings: ["now green on-track L43"],
          now: "green on-track",
        },
        {
          at: "I44",
          ref: "4",
          leads: ["Careers lead"],
          due: "2025-04-30",
          ratings: ["now blue complete L44"],
          now: "blue complete",
        },
      ],
      flags: ["overdue medium 1 K41", "due-soon low 2 K42", "missing-lead medium 3 J43"],
    },
  ],
};
