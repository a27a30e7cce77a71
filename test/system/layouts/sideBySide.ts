import { day, type Layout } from "../../support/layout";

const HEAD = ["Ref", "Action", "Lead", "Due", "RAG"] as const;

export const sideBySide: Layout = {
  says: "two trackers on the same rows with a blank column between, under one title, and a key at the right",
  asOf: "2025-05-01",
  sheets: [
    {
      name: "Partners",
      rows: [
        ["Actions by partner", ...Array<"<">(10).fill("<")],
        [],
        [...HEAD, null, ...HEAD, null, "Red", "Off track"],
        [
          ...["C1", "Write to all heads", "Jo Penn", day("2025-06-30"), "Green", null],
          ...["H1", "Name a lead nurse", "Ada Moss", day("2025-03-31"), "Red"],
          ...[null, "Amber", "At risk"],
        ],
        [
          ...["C2", "Meet the forum", "Jo Penn", day("2025-02-28"), "Amber", null],
          ...["H2", "Share the waiting list", "Ada Moss", day("2025-09-30"), "Green"],
          ...[null, "Green", "Complete"],
        ],
        [
          ...[null, null, null, null, null, null],
          ...["H3", "Train the reception staff", "Ada Moss", day("2025-09-30"), "Amber"],
        ],
      ],
    },
  ],
  read: [
    {
      sheet: "Partners",
      tables: [
        {
          range: "A3:E5",
          columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "E" },
          ragKey: { red: "delayed", amber: "at-risk", green: "complete" },
        },
        {
          range: "G3:K6",
          columns: { ref: "G", action: "H", lead: "I", due: "J", rag: "K" },
          ragKey: { red: "delayed", amber: "at-risk", green: "complete" },
        },
      ],
      actions: [
        {
          at: "B4",
          ref: "C1",
          leads: ["Jo Penn"],
          due: "2025-06-30",
          ratings: ["now green complete E4"],
          now: "green complete",
        },
        {
          at: "B5",
          ref: "C2",
          leads: ["Jo Penn"],
          due: "2025-02-28",
          ratings: ["now amber at-risk E5"],
          now: "amber at-risk",
        },
        {
          at: "H4",
          ref: "H1",
          leads: ["Ada Moss"],
          due: "2025-03-31",
          ratings: ["now red delayed K4"],
          now: "red delayed",
        },
        {
          at: "H5",
          ref: "H2",
          leads: ["Ada Moss"],
          due: "2025-09-30",
          ratings: ["now green complete K5"],
          now: "green complete",
        },
        {
          at: "H6",
          ref: "H3",
          leads: ["Ada Moss"],
          due: "2025-09-30",
          ratings: ["now amber at-risk K6"],
          now: "amber at-risk",
        },
      ],
      flags: ["overdue high C2 D5", "overdue high H1 J4"],
    },
  ],
};
