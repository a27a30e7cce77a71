import { countActions } from "../expectation";
import type { Sample } from "../sample";
import { THEMES } from "../xlsx/theme";
import { drawPlan } from "./plan";
import { drawStrand, lists } from "./strand";

/** Quarters with periods of their own, steps under one reference, a table of Excel's and a hidden sheet. */
export function wendmere(): Sample {
  const drawn = [drawPlan(), drawStrand()];
  const actions = drawn.flatMap((sheet) => sheet.actions);
  return {
    name: "wendmere",
    workbook: {
      title: "Wendmere accelerated progress plan",
      author: "Wendmere Council",
      saved: "2026-01-20T15:45:00Z",
      dateSystem: 1900,
      theme: THEMES.since2013,
      sheets: [...drawn.map(({ draft }) => draft), lists()],
    },
    expectation: {
      asOf: "2026-01-20",
      workbook: "wendmere.xlsx",
      source: "A fictional council's accelerated progress plan",
      counts: countActions(actions),
      notTrackers: ["Lists"],
      trackers: drawn.map(({ table }) => table),
      actions,
      flags: drawn.flatMap((sheet) => sheet.flags),
    },
  };
}
