import { cellAddress } from "../grid";
import type { SheetFacts, WorkbookFacts } from "./workbookFacts";

const whichSheets = (
  { sheets }: WorkbookFacts,
  fails: (sheet: SheetFacts) => boolean,
  what: string,
): readonly string[] => sheets.filter(fails).map(({ name }) => `${name} ${what}`);

export function checkMerges({ sheets }: WorkbookFacts): readonly string[] {
  return sheets.flatMap(({ name, merges }) =>
    merges.length === 0 ? [] : [`${name}: ${merges.slice(0, 3).join(", ")} merged`],
  );
}

/** Excel's own names for sheets, which say nothing; that no two are alike is Excel's doing. */
const UNSAID = /^sheet ?\d*$/i;

export function checkSheetNames(facts: WorkbookFacts): readonly string[] {
  return [
    ...whichSheets(facts, ({ name }) => UNSAID.test(name), "has a name that says nothing"),
    ...whichSheets(facts, ({ values }) => values.length === 0, "is empty"),
  ];
}

export function checkScreenHelps(facts: WorkbookFacts): readonly string[] {
  return [
    ...whichSheets(
      facts,
      ({ hasFilter, tables }) => hasFilter || tables.some((table) => table.hasFilter),
      "has a filter",
    ),
    ...whichSheets(facts, ({ isFrozen }) => isFrozen, "has frozen panes"),
  ];
}

export function checkHidden(facts: WorkbookFacts): readonly string[] {
  return [
    ...whichSheets(facts, ({ isVisible }) => !isVisible, "is hidden"),
    ...whichSheets(facts, ({ hasHiddenRows }) => hasHiddenRows, "has hidden rows"),
    ...whichSheets(facts, ({ hasHiddenColumns }) => hasHiddenColumns, "has hidden columns"),
  ];
}

export function checkOpening({ sheets, active }: WorkbookFacts): readonly string[] {
  const [first] = sheets;
  if (first === undefined || (active.sheet === first.name && active.cell === "A1")) return [];
  return [`It opens at ${active.cell} of ${active.sheet}`];
}

export function checkTitle({ title }: WorkbookFacts): readonly string[] {
  if (title.trim() !== "") return [];
  return ["It has none: give it one in Excel under File, Info, Title"];
}

/** Where a name stands, without telling it again. */
export function checkPeople({ sheets, title, hiddenNames }: WorkbookFacts): readonly string[] {
  const names = hiddenNames.map((name) => name.replace(/\s+/g, " "));
  const hasName = (text: string): boolean => {
    const line = text.replace(/\s+/g, " ");
    return names.some((name) => line.includes(name) && isWhole(line, name));
  };
  const inTitle = hasName(title) ? ["It is in the document’s title"] : [];
  const inCells = sheets.flatMap(({ name, values }) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        typeof value === "string" && hasName(value)
          ? [`${name}: ${cellAddress({ row: r, column: c })}`]
          : [],
      ),
    ),
  );
  const inNames = sheets.filter(({ name }) => hasName(name)).map(() => "It is in a sheet’s name");
  return [...inTitle, ...inNames, ...inCells];
}

/** "West" is no part of "Western". */
function isWhole(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}
