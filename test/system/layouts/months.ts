import type { Layout } from "../../support/layout";

export const months: Layout = {
  says: "months without a year across the top, with a letter in each",
  asOf: "2025-06-15",
  sheets: [
    {
      name: "Monthly",
      rows: [
        ["Ref", "Action", "Owner", "Deadline", "April", "May", "June", "July"],
        ["1a", "Write to all heads", "Jo Penn", "30/06/2025", "R", "A", "G", null],
        ["1b", "Meet the forum", "Jo Penn", "31/05/2025", "G", "G", null, null],
        ["2a", "Set a date for the review", "Sol Amis", "31/07/2025", "A", "A", "R", null],
        ["2b", "Book the hall", "Sol Amis", "31/12/2025", "G", "G", "B", null],
      ],
    },
  ],
  read: [
    {
      sheet: "Monthly",
      tables: [
        {
          range: "A1:H5",
          columns: { ref: "A", action: "B", lead: "C", due: "D" },
          quarters: [
            "April E 2025-04-01 2025-04-30",
            "May F 2025-05-01 2025-05-31",
            "June G 2025-06-01 2025-06-30",
            "July H 2025-07-01 2025-07-31",
          ],
        },
      ],
      actions: [
        {
          at: "B2",
          ref: "1a",
          leads: ["Jo Penn"],
          due: "2025-06-30",
          ratings: ["April red delayed E2", "May amber at-risk F2", "June green on-track G2"],
          now: "green on-track",
        },
        {
          at: "B3",
          ref: "1b",
          leads: ["Jo Penn"],
          due: "2025-05-31",
          ratings: ["April green on-track E3", "May green on-track F3"],
          now: "green on-track",
        },
        {
          at: "B4",
          ref: "2a",
          leads: ["Sol Amis"],
          due: "2025-07-31",
          ratings: ["April amber at-risk E4", "May amber at-risk F4", "June red delayed G4"],
          now: "red delayed",
        },
        {
          at: "B5",
          ref: "2b",
          leads: ["Sol Amis"],
          due: "2025-12-31",
          ratings: ["April green on-track E5", "May green on-track F5", "June blue complete G5"],
          now: "blue complete",
        },
      ],
      flags: ["due-soon low 1a D2", "overdue medium 1b D3", "rating-regressed medium 2a G4"],
    },
  ],
};
