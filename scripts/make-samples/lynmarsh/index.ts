import { countActions } from "../expectation";
import { drawPriority } from "../layouts/letters";
import type { Sample } from "../sample";
import { THEMES } from "../xlsx/theme";
import { glossary } from "./glossary";
import { priority1 } from "./priority-1";
import { priority2 } from "./priority-2";
import { priority3 } from "./priority-3";
import { priority4 } from "./priority-4";
import { priority5 } from "./priority-5";
import { priority6, priority7 } from "./priority-6-7";

const TITLES = ["Lynmarsh local area SEND inspection", "Written Statement of Action, May 2025"];
const RAG_KEY = { red: "delayed", amber: "in-progress", green: "complete" };

/** A sheet a priority, lettered actions, several of them in one cell with several dates, and a glossary. */
export function lynmarsh(): Sample {
  const sheets = [priority1, priority2, priority3, priority4, priority5, priority6, priority7];
  const drawn = sheets.map((sheet) => drawPriority(sheet, TITLES, RAG_KEY));
  drawn[0]?.draft.comments.push({
    cell: "E13",
    author: "SEND Programme Manager",
    text: "Two dates for three actions: the needs assessment is February, the strategy May. Consultation runs in between.",
  });
  drawn.forEach(({ draft }) => {
    draft.titleRows = "$7:$7";
  });
  const actions = drawn.flatMap((sheet) => sheet.actions);
  return {
    name: "lynmarsh",
    workbook: {
      title: "Lynmarsh Written Statement of Action",
      author: "Lynmarsh Council",
      saved: "2025-12-12T11:40:00Z",
      dateSystem: 1900,
      theme: THEMES.since2007,
      sheets: [...drawn.map(({ draft }) => draft), glossary()],
    },
    expectation: {
      asOf: "2025-12-12",
      workbook: "lynmarsh.xlsx",
      source: "A fictional council's Written Statement of Action",
      counts: countActions(actions),
      notTrackers: ["Glossary"],
      trackers: drawn.map(({ table }) => table),
      actions,
      flags: drawn.flatMap((sheet) => sheet.flags),
    },
  };
}
