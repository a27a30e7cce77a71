import { day, type Layout } from "../../support/layout";

export const signs: Layout = {
  says: "coloured circles, mixed colours and words as ratings, under a title block and a filter's row",
  asOf: "2025-05-01",
  sheets: [
    {
      name: "Tracker",
      rows: [
        ["Priory Borough", "<", "<", "<", "<", "<"],
        ["SEND action tracker", "<", "<", "<", "<", "<"],
        ["Owner:", "Jo Penn", "Version:", "3", "Updated:", day("2025-04-28")],
        ["Filter here", null, "All", null, "All"],
        ["Action No", "Action", "Owner", "Deadline", "BRAG", "Comments"],
        ["1", "Write to all heads", "Jo Penn", day("2025-06-30"), "🟢", "Sent"],
        ["2", "Meet the forum", "Jo Penn", day("2025-02-28"), "🟠 Amber", "Two dates missed"],
        ["3", "Set a date for the review", "Sol Amis", day("2025-09-30"), "Green/Amber", null],
        ["4", "Book the hall", "Sol Amis", day("2025-03-31"), "🔵 Complete", null],
        ["5", "Order the packs", "Sol Amis", day("2025-07-31"), "On Track", null],
        ["6", "Send the packs", "Jo Penn", day("2025-04-30"), "Off track", null],
      ],
    },
  ],
  read: [
    {
      sheet: "Tracker",
      tables: [
        {
          range: "A5:F11",
          columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "E", update: "F" },
        },
      ],
      actions: [
        {
          at: "B6",
          ref: "1",
          leads: ["Jo Penn"],
          due: "2025-06-30",
          ratings: ["now green on-track E6"],
          now: "green on-track",
        },
        {
          at: "B7",
          ref: "2",
          leads: ["Jo Penn"],
          due: "2025-02-28",
          ratings: ["now amber at-risk E7"],
          now: "amber at-risk",
        },
        {
          at: "B8",
          ref: "3",
          leads: ["Sol Amis"],
          due: "2025-09-30",
          ratings: ["now amber-green on-track E8"],
          now: "amber-green on-track",
        },
        {
          at: "B9",
          ref: "4",
          leads: ["Sol Amis"],
          due: "2025-03-31",
          ratings: ["now blue complete E9"],
          now: "blue complete",
        },
        {
          at: "B10",
          ref: "5",
          leads: ["Sol Amis"],
          due: "2025-07-31",
          ratings: ["now green on-track E10"],
          now: "green on-track",
        },
        {
          at: "B11",
          ref: "6",
          leads: ["Jo Penn"],
          due: "2025-04-30",
          ratings: ["now red delayed E11"],
          now: "red delayed",
        },
      ],
      flags: ["overdue high 2 D7", "overdue high 6 D11"],
    },
  ],
};
