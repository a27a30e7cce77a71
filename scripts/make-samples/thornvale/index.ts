import { countActions } from "../expectation";
import { drawFlatTable } from "../layouts/flat";
import type { Sample } from "../sample";
import { THEMES } from "../xlsx/theme";
import { adulthood } from "./adulthood";
import { families } from "./families";
import { governance } from "./governance";
import { partners } from "./partners";
import { support } from "./support";

/** No key stands in the workbook, so each colour has its usual meaning. */
const USUAL_KEY = { red: "delayed", amber: "at-risk", green: "on-track", blue: "complete" };

/** One flat table: months without years, priorities down the side, reviews in free text and colour. */
export function thornvale(): Sample {
  const { draft, table, actions, flags } = drawFlatTable(
    "Delivery plan",
    "Thornvale inclusion and SEND delivery plan April 2025 - March 2026",
    [support, families, adulthood, governance, ...partners],
    USUAL_KEY,
  );
  draft.frozenRows = 2;
  draft.titleRows = "$2:$2";
  draft.hiddenRows.add(13);
  draft.comments.push({
    cell: "J16",
    author: "Inclusion Board Secretary",
    text: "Two of the ten families have withdrawn; Sam to report in March.",
  });
  return {
    name: "thornvale",
    workbook: {
      title: "Thornvale inclusion and SEND delivery plan",
      author: "Thornvale Borough Council",
      saved: "2026-02-02T08:55:00Z",
      dateSystem: 1900,
      theme: THEMES.since2013,
      sheets: [draft],
    },
    expectation: {
      asOf: "2026-02-02",
      workbook: "thornvale.xlsx",
      source: "A fictional borough's delivery plan, April 2025 to March 2026",
      counts: countActions(actions),
      notTrackers: [],
      trackers: [table],
      actions,
      flags,
    },
  };
}
