import { rgb, theme, type Colour } from "../../../scripts/make-samples/xlsx/colour";
import type { Highlight } from "../../../scripts/make-samples/xlsx/sheet";
import { day, type Layout } from "../../support/layout";

const coloured = (area: string, equals: string, fill: Colour): Highlight => ({
  area,
  when: { equals },
  look: { fill },
});
const RED = rgb("FF7C80");
const AMBER = theme("accent4");
const GREEN = rgb("92D050");

export const conditionalFormats: Layout = {
  says: "numbers that conditional formats colour as ratings, beside a column that a formula colours",
  asOf: "2025-10-15",
  sheets: [
    {
      name: "Plan",
      rows: [
        ["Ref", "Action", "Owner", "Due date", "RAG", "Comments"],
        ["1.1", "Write to all heads", "Jo Penn", day("2025-12-31"), 2, "3"],
        [
          "1.2",
          "Meet the forum",
          "Jo Penn",
          day("2025-09-30"),
          { is: { formula: "2-1", value: 1 } },
          null,
        ],
        ["1.3", "Book the hall", "Sol Amis", day("2025-12-31"), 3, null],
        ["1.4", "Order the packs", "Sol Amis", day("2025-09-30"), 4, null],
        ["1.5", "Send the packs", "Sol Amis", day("2026-02-28"), null, null],
      ],
      highlights: [
        coloured("E2:E6", "1", RED),
        coloured("E2:E6", "2", AMBER),
        coloured("E2:F6", "3", GREEN),
        { area: "A2:F6", when: { formula: "MOD(ROW(),2)=0" }, look: { fill: rgb("F2F2F2") } },
      ],
    },
    {
      name: "By formula",
      rows: [
        ["Ref", "Action", "Owner", "Due date", "RAG"],
        ["2.1", "Train the panel", "Ada Hope", day("2025-09-30"), null],
      ],
      highlights: [{ area: "E2:E9", when: { formula: "$D2<45000" }, look: { fill: RED } }],
    },
    {
      name: "Key",
      rows: [
        [{ is: "Red", fill: "FF0000" }, "Off track"],
        [{ is: "Amber", fill: "FFC000" }, "At risk"],
        [{ is: "Green", fill: "92D050" }, "Complete"],
      ],
    },
  ],
  read: [
    {
      sheet: "Plan",
      tables: [
        {
          range: "A1:F6",
          columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "E", update: "F" },
          ragKey: { red: "delayed", amber: "at-risk", green: "complete" },
        },
      ],
      actions: [
        {
          at: "B2",
          ref: "1.1",
          leads: ["Jo Penn"],
          due: "2025-12-31",
          ratings: ["now amber at-risk E2"],
          now: "amber at-risk",
        },
        {
          at: "B3",
          ref: "1.2",
          leads: ["Jo Penn"],
          due: "2025-09-30",
          ratings: ["now red delayed E3"],
          now: "red delayed",
        },
        {
          at: "B4",
          ref: "1.3",
          leads: ["Sol Amis"],
          due: "2025-12-31",
          ratings: ["now green complete E4"],
          now: "green complete",
        },
        { at: "B5", ref: "1.4", leads: ["Sol Amis"], due: "2025-09-30" },
        { at: "B6", ref: "1.5", leads: ["Sol Amis"], due: "2026-02-28" },
      ],
      flags: [
        "overdue high 1.2 D3",
        "overdue high 1.4 D5",
        "missing-rating medium 1.4 E5",
        "missing-rating low 1.5 E6",
      ],
    },
    {
      sheet: "By formula",
      tables: [
        {
          range: "A1:E2",
          columns: { ref: "A", action: "B", lead: "C", due: "D", rag: "E" },
          ragKey: { red: "delayed", amber: "at-risk", green: "complete" },
        },
      ],
      actions: [{ at: "B2", ref: "2.1", leads: ["Ada Hope"], due: "2025-09-30" }],
      flags: ["overdue high 2.1 D2", "missing-rating medium 2.1 E2"],
    },
  ],
  notTrackers: ["Key"],
};
