import { rgb, theme, type Colour } from "../../../scripts/make-samples/xlsx/colour";
import { day, type CellSketch, type Layout } from "../../support/layout";

const disc = (colour: Colour): CellSketch => ({ is: "●", colour });
/** What Wingdings shows as a disc. */
const letter = (colour: Colour): CellSketch => ({ is: "l", colour, font: "Wingdings" });

const RED = rgb("C00000");
const AMBER = theme("accent4", -0.25);
const GREEN = theme("accent6");
const BLACK = theme("dark1");

export const colouredSigns: Layout = {
  says: "signs whose fonts are coloured as ratings, some of them letters of Wingdings, with a key of signs",
  asOf: "2025-10-15",
  sheets: [
    {
      name: "Plan",
      from: "B2",
      rows: [
        ["Ref", "Action", "Owner", "Due date", "RAG", "Comments"],
        [
          "1.1",
          "Write to all heads",
          "Jo Penn",
          day("2025-12-31"),
          disc(AMBER),
          { is: "Delayed by the printer", colour: RED },
        ],
        ["1.2", "Meet the forum", "Jo Penn", day("2025-09-30"), disc(RED), "Two dates missed"],
        [
          "1.3",
          { is: "Book the hall for the launch", colour: RED },
          "Sol Amis",
          day("2025-09-30"),
          { ...disc(GREEN), fill: "F2F2F2" },
          "Booked",
        ],
        ["1.4", "Order the packs", "Sol Amis", day("2026-01-31"), disc(BLACK), null],
        [
          "1.5",
          "Send the packs",
          "Sol Amis",
          day("2026-02-28"),
          { is: "Red", colour: GREEN },
          null,
        ],
      ],
    },
    {
      name: "By quarter",
      rows: [
        ["Ref", "Action", "Owner", "Due date", "Q1 2025/26", "Q2 2025/26"],
        ["2.1", "Train the panel", "Ada Hope", day("2026-01-31"), letter(GREEN), letter(AMBER)],
        ["2.2", "Agree the terms", "Ada Hope", day("2026-01-31"), letter(RED), letter(RED)],
      ],
    },
    {
      name: "Key",
      rows: [
        [letter(GREEN), "Complete"],
        [letter(AMBER), "At risk"],
        [letter(RED), "Off track"],
      ],
    },
  ],
  read: [
    {
      sheet: "Plan",
      tables: [
        {
          range: "B2:G7",
          columns: { ref: "B", action: "C", lead: "D", due: "E", rag: "F", update: "G" },
          ragKey: { green: "complete", amber: "at-risk", red: "delayed" },
        },
      ],
      actions: [
        {
          at: "C3",
          ref: "1.1",
          leads: ["Jo Penn"],
          due: "2025-12-31",
          ratings: ["now amber at-risk F3"],
          now: "amber at-risk",
        },
        {
          at: "C4",
          ref: "1.2",
          leads: ["Jo Penn"],
          due: "2025-09-30",
          ratings: ["now red delayed F4"],
          now: "red delayed",
        },
        {
          at: "C5",
          ref: "1.3",
          leads: ["Sol Amis"],
          due: "2025-09-30",
          ratings: ["now green complete F5"],
          now: "green complete",
        },
        {
          at: "C6",
          ref: "1.4",
          leads: ["Sol Amis"],
          due: "2026-01-31",
        },
        {
          at: "C7",
          ref: "1.5",
          leads: ["Sol Amis"],
          due: "2026-02-28",
          ratings: ["now red delayed F7"],
          now: "red delayed",
        },
      ],
      flags: ["overdue high 1.2 E4", "missing-rating low 1.4 F6"],
    },
    {
      sheet: "By quarter",
      tables: [
        {
          range: "A1:F3",
          columns: { ref: "A", action: "B", lead: "C", due: "D" },
          quarters: ["Q1 2025/26 E 2025-04-01 2025-06-30", "Q2 2025/26 F 2025-07-01 2025-09-30"],
          ragKey: { green: "complete", amber: "at-risk", red: "delayed" },
        },
      ],
      actions: [
        {
          at: "B2",
          ref: "2.1",
          leads: ["Ada Hope"],
          due: "2026-01-31",
          ratings: ["Q1 2025/26 green complete E2", "Q2 2025/26 amber at-risk F2"],
          now: "amber at-risk",
        },
        {
          at: "B3",
          ref: "2.2",
          leads: ["Ada Hope"],
          due: "2026-01-31",
          ratings: ["Q1 2025/26 red delayed E3", "Q2 2025/26 red delayed F3"],
          now: "red delayed",
        },
      ],
      flags: ["rating-regressed medium 2.1 F2"],
    },
  ],
  notTrackers: ["Key"],
};
