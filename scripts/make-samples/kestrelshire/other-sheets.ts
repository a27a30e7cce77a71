import type { CellStyle } from "../xlsx/cell";
import { type Colour, rgb, theme } from "../xlsx/colour";
import { SheetDraft } from "../xlsx/sheet";

const HEAD: CellStyle = {
  bold: true,
  wrap: true,
  border: true,
  fill: theme("dark2", 0.7999816888943144),
};
const CELL: CellStyle = { wrap: true, vertical: "top", border: true };

/** What the colours mean, in other words than the plan's header has. */
export function ratingGuide(): SheetDraft {
  const draft = new SheetDraft("Rating guide", [70, 14]);
  draft.putMerged("A1:B1", "SECTION 2 - How progress is rated", { bold: true, size: 14 });
  draft.putMerged(
    "A2:B2",
    "The plan is a working document. Leads rate their actions in the week before each SEND Partnership Board.",
    { wrap: true },
  );
  const key: readonly (readonly [string, string, Colour])[] = [
    ["Action is yet to be started or significantly delayed", "RED", rgb("FF0000")],
    ["Action in progress", "AMBER", rgb("FFC000")],
    ["Action on track", "GREEN", rgb("92D050")],
    ["Completed, and part of daily work", "BLUE", rgb("00B0F0")],
    ["Not yet started, as it waits for another action to be completed", "PINK", rgb("FF99CC")],
  ];
  key.forEach(([meaning, word, fill], index) => {
    draft.put(`A${index + 4}`, meaning, CELL);
    draft.put(`B${index + 4}`, word, { ...CELL, bold: true, align: "center", fill });
  });
  return draft;
}

/** Measures with targets and figures: no tracker. */
export function scorecard(): SheetDraft {
  const draft = new SheetDraft("Scorecard", [56, 14, 14, 14, 14, 14]);
  draft.putMerged("A1:F1", "SECTION 4 - Scorecard", { bold: true, size: 14 });
  const heads = ["Measure", "Kestrelshire", "Year before", "Change", "Region", "Target"];
  heads.forEach((head, index) => draft.put(`${"ABCDEF"[index] ?? ""}3`, head, HEAD));
  const measures: readonly (readonly [string, number, number, number, number])[] = [
    ["Children and young people with a plan (January 2025)", 5120, 4570, 4380, 5300],
    ["New plans issued in the year", 812, 690, 655, 840],
    ["Requests for assessment in the year", 1346, 1102, 1010, 1300],
    ["Appeals registered in the year", 148, 121, 117, 100],
  ];
  measures.forEach(([measure, now, before, region, target], index) => {
    const row = index + 4;
    draft.put(`A${row}`, measure, CELL);
    draft.put(`B${row}`, now, { ...CELL, format: "#,##0" });
    draft.put(`C${row}`, before, { ...CELL, format: "#,##0" });
    const change = Math.round((now / before - 1) * 1e6) / 1e6;
    draft.put(
      `D${row}`,
      { formula: `ROUND(B${row}/C${row}-1,6)`, value: change },
      { ...CELL, format: "0.0%" },
    );
    draft.put(`E${row}`, region, { ...CELL, format: "#,##0" });
    draft.put(`F${row}`, target, { ...CELL, format: "#,##0" });
  });
  draft.put("A9", "Share of new plans issued within 20 weeks", CELL);
  draft.put("B9", 0.58, { ...CELL, format: "0%" });
  draft.put("C9", 0.71, { ...CELL, format: "0%" });
  draft.put("F9", 0.8, { ...CELL, format: "0%" });
  return draft;
}

/** When the board meets: no tracker. */
export function meetingDates(): SheetDraft {
  const draft = new SheetDraft("Meeting dates", [34, 16, 16, 40]);
  draft.putMerged("A1:D1", "Meetings of the SEND Partnership Board, 2025 and 2026", {
    bold: true,
    size: 14,
  });
  const heads = ["Meeting", "Date", "Papers by", "Place"];
  heads.forEach((head, index) => draft.put(`${"ABCD"[index] ?? ""}3`, head, HEAD));
  const meetings: readonly (readonly [string, string, string])[] = [
    ["2025-11-20", "2025-11-12", "County Hall, Heron Room"],
    ["2026-01-22", "2026-01-14", "Online"],
    ["2026-03-19", "2026-03-11", "County Hall, Heron Room"],
    ["2026-05-21", "2026-05-13", "Community hub, Wexbridge"],
  ];
  meetings.forEach(([date, papers, place], index) => {
    const row = index + 4;
    draft.put(`A${row}`, "SEND Partnership Board", CELL);
    draft.put(`B${row}`, { day: date }, { ...CELL, format: "d mmm yyyy" });
    draft.put(`C${row}`, { day: papers }, { ...CELL, format: "d mmm yyyy" });
    draft.put(`D${row}`, place, CELL);
  });
  return draft;
}
