import type { Layout } from "../../support/layout";

const HEAD = [
  [
    "Ref",
    "Action",
    "Lead",
    "Timeframe",
    null,
    "Quarter 1 (Apr-Jun 24)",
    null,
    "Quarter 2 (Jul-Sep 24)",
    null,
    "Evidence",
  ],
  [null, null, null, "From", "To", "RAG", "Comment", "RAG", "Comment", null],
] as const;

export const labelsNotMerged: Layout = {
  says: "labels over several columns that nobody merged, letters and brackets in the references",
  asOf: "2024-09-10",
  sheets: [
    {
      name: "Plan",
      rows: [
        ["Strand 1: Getting help early"],
        ...HEAD,
        [
          "1.1a",
          "Write to all heads",
          "Jo Penn",
          "Apr 24",
          "Jun 24",
          "G",
          "Sent",
          "B",
          null,
          "Letter",
        ],
        [
          "1.1(i)",
          "Meet the forum",
          "Jo Penn",
          "Apr 24",
          "Sep 24",
          "G",
          "On track",
          "A",
          "Late",
          "Notes",
        ],
        ...HEAD,
        ["1.2", "Book the hall", "Sol Amis", "Jul 24", "Dec 24", null, null, "G", null, "Quote"],
      ],
    },
  ],
  read: [
    {
      sheet: "Plan",
      theme: "Strand 1: Getting help early",
      tables: [
        {
          range: "A2:J8",
          headerRows: 2,
          columns: { ref: "A", action: "B", lead: "C", start: "D", due: "E", evidence: "J" },
          quarters: [
            "Quarter 1 (Apr-Jun 24) F 2024-04-01 2024-06-30",
            "Quarter 2 (Jul-Sep 24) H 2024-07-01 2024-09-30",
          ],
        },
      ],
      actions: [
        {
          at: "B4",
          ref: "1.1a",
          leads: ["Jo Penn"],
          start: "2024-04-01",
          due: "2024-06-30",
          ratings: [
            "Quarter 1 (Apr-Jun 24) green on-track F4",
            "Quarter 2 (Jul-Sep 24) blue complete H4",
          ],
          now: "blue complete",
          evidence: true,
        },
        {
          at: "B5",
          ref: "1.1(i)",
          leads: ["Jo Penn"],
          start: "2024-04-01",
          due: "2024-09-30",
          ratings: [
            "Quarter 1 (Apr-Jun 24) green on-track F5",
            "Quarter 2 (Jul-Sep 24) amber at-risk H5",
          ],
          now: "amber at-risk",
          evidence: true,
        },
        {
          at: "B8",
          ref: "1.2",
          leads: ["Sol Amis"],
          start: "2024-07-01",
          due: "2024-12-31",
          ratings: ["Quarter 2 (Jul-Sep 24) green on-track H8"],
          now: "green on-track",
          evidence: true,
        },
      ],
      flags: ["due-soon low 1.1(i) E5", "rating-regressed medium 1.1(i) H5"],
    },
  ],
};
