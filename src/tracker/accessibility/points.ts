import { checkBlanks, checkHeaders, checkEmptyLines, checkNames, checkTables } from "./tablePoints";
import { checkCharts, checkContrast, checkWrapping } from "./cellPoints";
import {
  checkHidden,
  checkMerges,
  checkOpening,
  checkPeople,
  checkScreenHelps,
  checkSheetNames,
  checkTitle,
} from "./workbookPoints";
import type { WorkbookFacts } from "./workbookFacts";

/** A point of the checklist. */
export interface Point {
  readonly id: string;
  /** What must hold, in a few plain words. */
  readonly title: string;
  /** Where it does not hold: a sentence without its full stop for each place; none where the point is passed. */
  readonly check: (facts: WorkbookFacts) => readonly string[];
}

/**
 * What the Government Analysis Function's checklist for accessible spreadsheets asks for, as far as a program can tell;
 * last what data protection asks of a copy for publication.
 */
export const POINTS: readonly Point[] = [
  { id: "tables", title: "Data stands in tables, against the left edge", check: checkTables },
  {
    id: "table-names",
    title: "Every table has a name of its own that says what it holds",
    check: checkNames,
  },
  {
    id: "headers",
    title: "Every table has one header row, and every column a header",
    check: checkHeaders,
  },
  { id: "merged-cells", title: "No cells are merged", check: checkMerges },
  { id: "blank-rows", title: "No row or column inside a table is blank", check: checkEmptyLines },
  { id: "blank-cells", title: "Blank cells are explained on their sheet", check: checkBlanks },
  { id: "wrapped-text", title: "Text is wrapped, and none is cut off", check: checkWrapping },
  {
    id: "contrast",
    title: "Every text stands out from its background, 4.5 to 1 or better",
    check: checkContrast,
  },
  { id: "charts", title: "Every chart is told in words on its sheet", check: checkCharts },
  {
    id: "sheet-names",
    title: "Every sheet has a name that says what it holds, and none is empty",
    check: checkSheetNames,
  },
  { id: "filters", title: "There are no filters and no frozen panes", check: checkScreenHelps },
  { id: "hidden", title: "No sheet, row or column is hidden", check: checkHidden },
  { id: "opening", title: "The workbook opens at A1 of its first sheet", check: checkOpening },
  { id: "title", title: "The document has a title", check: checkTitle },
  { id: "people", title: "No lead’s name is in it", check: checkPeople },
];
