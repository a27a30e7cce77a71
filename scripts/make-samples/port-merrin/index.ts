import { countActions } from "../expectation";
import { drawConcern } from "../layouts/blocks";
import type { Sample } from "../sample";
import { THEMES } from "../xlsx/theme";
import { concern1 } from "./concern-1";
import { concern2 } from "./concern-2";
import { concern3 } from "./concern-3";
import { peopleSheet } from "./people";

const TITLES = [
  "PORT MERRIN LOCAL AREA",
  "Written Statement of Action",
  "September 2025     Version 4",
];

/** Lettered actions under headings, days of completion among the due dates, officers by acronym, no ratings. */
export function portMerrin(): Sample {
  const drawn = [concern1, concern2, concern3].map((sheet) => drawConcern(sheet, TITLES));
  drawn[0]?.draft.comments.push({
    cell: "B14",
    author: "SEND Performance Analyst",
    text: "Dates agreed with the post-16 manager on 12 September.",
  });
  const actions = drawn.flatMap((sheet) => sheet.actions);
  return {
    name: "port-merrin",
    workbook: {
      title: "Port Merrin Written Statement of Action",
      author: "Port Merrin City Council",
      saved: "2026-01-30T14:12:00Z",
      dateSystem: 1900,
      theme: THEMES.since2007,
      sheets: [...drawn.map(({ draft }) => draft), peopleSheet()],
    },
    expectation: {
      asOf: "2026-01-31",
      workbook: "port-merrin.xlsx",
      source: "A fictional city's Written Statement of Action, version 4",
      counts: countActions(actions),
      notTrackers: ["Who is responsible"],
      trackers: drawn.map(({ table }) => table),
      actions,
      flags: drawn.flatMap((sheet) => sheet.flags),
    },
  };
}
