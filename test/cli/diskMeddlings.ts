import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { blankWorkbook } from "../support/blankWorkbook";
import { day } from "../support/layout";
import { layoutFile } from "../support/layoutFile";

export const AS_OF = "2025-11-15";
const planWith = (second: string): Uint8Array =>
  layoutFile({
    says: "A small plan",
    asOf: AS_OF,
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"],
          ["1.1", "Agree a checklist", "Jo Poole", day("2025-06-30"), "Green", "Minutes"],
          ["1.2", second, "Sam Reed", day("2025-12-05"), "Red", null],
        ],
      },
    ],
    read: [],
  });
export const PLAN = planWith("Train every health visitor");
/** What somebody else saves. */
export const THEIRS = blankWorkbook();
const NEWER = planWith("Train every nurse");

/** The folder that is written into, and a path within the test's own folder. */
export const OUT = "out";
export type PathOf = (...names: string[]) => string;

/** What somebody does on the disk between two of the command's steps. */
export interface Meddling {
  /** "where somebody …". */
  readonly title: string;
  readonly does: (inFolder: PathOf, writes: readonly string[]) => void;
  /** It puts something where the command writes, and this must stay. */
  readonly isInPlace?: true;
}

export const DISK_MEDDLINGS: readonly Meddling[] = [
  {
    title: "saves a workbook of their own under the name",
    does: (inFolder, writes) => {
      for (const name of writes) if (existsSync(inFolder(OUT))) save(inFolder(OUT, name), THEIRS);
    },
    isInPlace: true,
  },
  {
    title: "makes a folder of that name",
    does: (inFolder, writes) => {
      for (const name of writes) empty(inFolder(OUT, name));
    },
    isInPlace: true,
  },
  {
    title: "deletes the folder",
    does: (inFolder) => rmSync(inFolder(OUT), { force: true, recursive: true }),
  },
  {
    title: "moves the folder",
    does: (inFolder) => {
      if (existsSync(inFolder(OUT))) renameSync(inFolder(OUT), inFolder("moved"));
    },
  },
  {
    title: "has the file open in Excel",
    does: (inFolder, writes) => {
      for (const name of writes)
        if (existsSync(inFolder(OUT))) save(inFolder(OUT, `~$${name}`), "");
    },
  },
  { title: "saves the plan anew", does: (inFolder) => save(inFolder("plan.xlsx"), NEWER) },
  { title: "deletes the plan", does: (inFolder) => rmSync(inFolder("plan.xlsx"), { force: true }) },
];

export const save = (path: string, bytes: Uint8Array | string) => writeFileSync(path, bytes);

export function empty(path: string): void {
  rmSync(path, { force: true, recursive: true });
  mkdirSync(path, { recursive: true });
}
