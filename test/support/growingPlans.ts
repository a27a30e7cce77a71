import type { Layout, Sketch } from "./layout";
import { layoutFile } from "./layoutFile";

/** A lead of every action. */
export const EVERYWHERE = "Head of SEND";
/** In the midst of their dates. */
export const GROWING_AS_OF = "2025-05-20";

/** Plans of a fictional council in which all but the leads grows with the actions: themes, objectives, pages. */
export const GROWING_PLANS: readonly {
  readonly says: string;
  readonly file: (actions: number) => Uint8Array;
}[] = [
  {
    says: "one flat table",
    file: (actions) => fileOf([FLAT_HEADER, ...range(actions).map(flatRow)]),
  },
  {
    says: "one flat table without quarters",
    file: (actions) => fileOf([FLAT_HEADER, ...range(actions).map(flatRow)].map(withoutQuarters)),
  },
  {
    says: "merged objectives, milestones and quarters over pages",
    file: (actions) => fileOf(range(actions).flatMap(pageRow)),
  },
];

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

function fileOf(rows: Layout["sheets"][number]["rows"]): Uint8Array {
  return layoutFile({
    says: "A growing plan",
    asOf: GROWING_AS_OF,
    sheets: [{ name: "Plan", rows }],
    read: [],
  });
}

const FLAT_HEADER: readonly Sketch[] = [
  ...["Ref", "Priority", "Action", "Lead officer", "Due date", "Q3 2024/25", "Q4 2024/25"],
  ...["RAG rating", "Progress update", "Evidence"],
];
const RATINGS = ["Green", "Amber", "Red", "Complete", ""];
const DUE = ["31/03/2025", "Autumn 2025", "Sept 24 - March 25", "TBC", "Ongoing", "31/12/2024"];
/** However long a plan is, so many people lead it: names are compared with one another. */
const LEADS = 20;
const pick = (texts: readonly string[], index: number) => texts[index % texts.length] ?? "";

function flatRow(index: number): readonly Sketch[] {
  const priority = Math.floor(index / 5) + 1;
  return [
    `${priority}.${(index % 5) + 1}`,
    `Priority ${priority}: Support in setting ${priority}`,
    `Agree the pathway of setting ${index} with families and write it down`,
    `Officer for area ${index % LEADS} / ${EVERYWHERE}`,
    pick(DUE, index),
    ...[pick(RATINGS, index), pick(RATINGS, index + 1), pick(RATINGS, index + 2)],
    `Meeting ${index} was held with the forum`,
    index % 3 === 0 ? "" : `Minutes of meeting ${index}`,
  ];
}

/** Nothing then says how an action was rated before. */
const withoutQuarters = (row: readonly Sketch[]): readonly Sketch[] => row.toSpliced(5, 2);

const PAGE_HEADER: readonly Sketch[] = [
  ...["Objective", "Action", "Lead", "Sept-24", "Q1", "Mar-25", "Q2", "Evidence of impact"],
];
/** So many rows have room on a page. */
const PAGE = 20;
const STEPS = 4;

function pageRow(index: number): readonly (readonly Sketch[])[] {
  const objective = Math.floor(index / STEPS) + 1;
  const row: readonly Sketch[] = [
    index % STEPS === 0 ? `${objective} To hear families of area ${objective}` : "^",
    `${objective}.${(index % STEPS) + 1} Set up the panel of area ${index} with its partners`,
    index % STEPS === 0 ? `Panel lead of area ${objective % LEADS} / ${EVERYWHERE}` : "^",
    `Terms of panel ${index} agreed`,
    pick(RATINGS, index),
    `Panel ${index} has met twice`,
    pick(RATINGS, index + 1),
    index % 5 === 0 ? "" : `Minutes of panel ${index}`,
  ];
  return index % PAGE === 0 ? [[`Area of concern ${index / PAGE + 1}`], PAGE_HEADER, row] : [row];
}
