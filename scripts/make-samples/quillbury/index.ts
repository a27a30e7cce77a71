import { countActions } from "../expectation";
import type { Sample } from "../sample";
import { THEMES } from "../xlsx/theme";
import { closed, open } from "./actions";
import { ratingKey, riskRegister } from "./other-sheets";
import { drawActions } from "./table";

/** A short plan for a first look: one table, its closed actions, a key and a risk register. */
export function quillbury(): Sample {
  const title = "Quillbury SEND priority action plan";
  const drawn = [
    drawActions("Action plan", title, open),
    drawActions("Closed actions", `${title}: closed actions`, closed),
  ];
  const actions = drawn.flatMap((table) => table.actions);
  return {
    name: "quillbury",
    workbook: {
      title,
      author: "Quillbury Council",
      saved: "2026-01-15T10:30:00Z",
      dateSystem: 1900,
      theme: THEMES.since2013,
      sheets: [...drawn.map(({ draft }) => draft), ratingKey(), riskRegister()],
    },
    expectation: {
      asOf: "2026-01-15",
      workbook: "quillbury.xlsx",
      source: "A fictional council's priority action plan",
      counts: countActions(actions),
      notTrackers: ["Key", "Risks"],
      trackers: drawn.map(({ table }) => table),
      actions,
      flags: drawn.flatMap((table) => table.flags),
    },
  };
}
