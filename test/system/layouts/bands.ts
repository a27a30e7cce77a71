import { day, filled, type Layout, type Sketch } from "../../support/layout";

const HEAD = ["Ref", "Action", "Lead", "Due", "Last month", "This month"] as const;
const band = (name: string): readonly Sketch[] => [
  filled("heading", name),
  ...Array.from({ length: 5 }, () => filled("heading")),
];

export const bands: Layout = {
  says: "coloured bands as themes, pages continued overleaf, fills for last month and this",
  asOf: "2025-06-15",
  sheets: [
    {
      name: "Plan",
      rows: [
        HEAD,
        band("Getting help early"),
        ["1", "Write to all heads", "Jo Penn", day("2025-06-30"), filled("amber"), filled("green")],
        ["2", "Meet the forum", "Jo Penn", day("2025-05-30"), filled("green"), filled("amber")],
        ["Continued overleaf"],
        HEAD,
        [
          "3",
          "Set a date for the review",
          "Sol Amis",
          day("2025-07-30"),
          filled("red"),
          filled("red"),
        ],
        band("Growing up well"),
        ["4", "Book the hall", "Sol Amis", day("2025-09-30"), filled("green"), filled("green")],
        ["Continued overleaf"],
        HEAD,
        ["5", "Order the packs", "Sol Amis", day("2025-04-30"), filled("green"), filled("blue")],
      ],
    },
  ],
  read: [
    {
      sheet: "Plan",
      theme: "Getting help early",
      tables: [
        { range: "A1:F12", columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "F" } },
      ],
      actions: [
        {
          at: "B3",
          ref: "1",
          leads: ["Jo Penn"],
          due: "2025-06-30",
          ratings: ["now green on-track F3"],
          now: "green on-track",
        },
        {
          at: "B4",
          ref: "2",
          leads: ["Jo Penn"],
          due: "2025-05-30",
          ratings: ["now amber at-risk F4"],
          now: "amber at-risk",
        },
        {
          at: "B7",
          ref: "3",
          leads: ["Sol Amis"],
          due: "2025-07-30",
          ratings: ["now red delayed F7"],
          now: "red delayed",
        },
        {
          at: "B9",
          ref: "4",
          theme: "Growing up well",
          leads: ["Sol Amis"],
          due: "2025-09-30",
          ratings: ["now green on-track F9"],
          now: "green on-track",
        },
        {
          at: "B12",
          ref: "5",
          theme: "Growing up well",
          leads: ["Sol Amis"],
          due: "2025-04-30",
          ratings: ["now blue complete F12"],
          now: "blue complete",
        },
      ],
      flags: ["due-soon low 1 D3", "overdue high 2 D4"],
    },
  ],
};
