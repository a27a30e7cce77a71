import { countActions } from "../expectation";
import { drawPages, type PagePlan } from "../layouts/pages";
import type { Sample } from "../sample";
import { rgb } from "../xlsx/colour";
import { THEMES } from "../xlsx/theme";
import { meetingDates, ratingGuide, scorecard } from "./other-sheets";
import { priorityOneStart } from "./priority-one";
import { priorityOneRest } from "./priority-one-rest";
import { priorityTwo } from "./priority-two";

const PLAN: PagePlan = {
  sheet: "Improvement plan",
  titles: ["Kestrelshire SEND: response to the area inspection"],
  banner: "WORKING DRAFT, VERSION 9 – for the SEND Partnership Board, November 2025",
  heads: [
    "AREA OF FOCUS",
    "WHAT WE WILL DO",
    "LEAD",
    "EVIDENCE",
    "IMPACT MEASURES",
    "COMPLETE BY",
    "PROGRESS\nRed - Delayed\nAmber – In progress\nGreen – On track\nBlue – Completed\nPink – Not started",
  ],
  ragKey: {
    red: "delayed",
    amber: "in-progress",
    green: "on-track",
    blue: "complete",
    pink: "not-started",
  },
  entries: [
    ...priorityOneStart,
    ...priorityOneRest,
    {
      kind: "section",
      lines: ["WORKING DRAFT, VERSION 9 – for the SEND Partnership Board, November 2025"],
    },
    ...priorityTwo,
    {
      kind: "section",
      lines: [
        "SECTION 5",
        "How the plan is monitored",
        "The plan is brought up to date for every SEND Partnership Board, and a summary goes to the cabinet each quarter.",
        "SECTION 6",
        "Words and abbreviations: to be added",
      ],
    },
  ],
};

/** A plan for paper: pages, rows split over their ends, a key in the header; days counted from 1904. */
export function kestrelshire(): Sample {
  const { draft, tables, actions, flags } = drawPages(PLAN);
  draft.comments.push({
    cell: "F10",
    author: "Board Secretary",
    text: "Imran to give a date at the November board.",
  });
  draft.highlights.push({
    area: "F10:F93",
    when: { formula: "AND(ISNUMBER($F10),$F10<DATE(2025,11,14))" },
    look: { colour: rgb("C00000") },
  });
  draft.lists.push({ area: "G10:G93", items: ["RED", "AMBER", "GREEN", "BLUE", "PINK"] });
  return {
    name: "kestrelshire",
    workbook: {
      title: "Kestrelshire SEND improvement plan",
      author: "Kestrelshire County Council",
      saved: "2025-11-14T09:05:00Z",
      dateSystem: 1904,
      theme: THEMES.since2013,
      sheets: [ratingGuide(), draft, scorecard(), meetingDates()],
    },
    expectation: {
      asOf: "2025-11-14",
      workbook: "kestrelshire.xlsx",
      source: "A fictional county's improvement plan, working draft",
      counts: countActions(actions),
      notTrackers: ["Rating guide", "Scorecard", "Meeting dates"],
      trackers: tables,
      actions,
      flags,
    },
  };
}
