import { oneLine } from "./fields/oneLine";
import type { WorkbookSnapshot, WorksheetGrid } from "./grid";
import type { Plan } from "./model";
import { themeLabel } from "./summary/themeWords";

/** What a plan calls itself. */
const CALLED_PLAN =
  /\b(?:statement of action|wsoa|accelerated progress|safety valve|delivering better value|(?:improvement|transformation) programme|(?:action|improvement|priority|delivery|implementation|inclusion|strategic|send|recovery|development) (?:action )?plan|send strategy)\b/i;
/** What stands over a plan in a title of two rows. */
const LONGEST_TITLE = 120;
const LONGEST_LINE_ABOVE = 70;
/** Titles stand in a sheet's first rows. */
const TITLE_ROWS = 8;
/** A whole sentence, a numbered section, a question: not a title. */
const NO_TITLE = /[.?;!]$|^(?:section|table|note|key|draft)\b|^[-•–]/i;

/**
 * The plan's name as the workbook gives it: a title above a tracker's header, else one on the first worksheet, else the
 * file's name where that names a plan; null where none does.
 */
export function suggestPlanName(
  { tables }: Pick<Plan, "tables">,
  { worksheets, fileName }: WorkbookSnapshot,
): string | null {
  for (const { sheet, range } of tables) {
    const grid = worksheets.find(({ name }) => name === sheet);
    const title = grid === undefined ? null : titleAbove(grid, headerRow(range));
    if (title !== null) return title;
  }
  const [first] = worksheets;
  const isCover = first !== undefined && !tables.some(({ sheet }) => sheet === first.name);
  const onCover = isCover ? titleAbove(first, first.origin.row + TITLE_ROWS) : null;
  return onCover ?? nameOfFile(fileName ?? "");
}

/** Zero-based in the worksheet, of a table's range such as "A6:S14". */
function headerRow(range: string): number {
  return Number(/\d+/.exec(range)?.[0] ?? 1) - 1;
}

function titleAbove({ origin, text }: WorksheetGrid, header: number): string | null {
  const count = Math.min(header - origin.row, TITLE_ROWS);
  const lines = text.slice(0, Math.max(count, 0)).map(onlyText);
  const at = lines.findIndex((line) => isTitle(line) && CALLED_PLAN.test(line));
  const line = lines[at];
  if (line === undefined) return null;
  const above = lines[at - 1] ?? "";
  const whole = `${above}: ${line}`;
  const isTwoRows = isTitle(above) && above.length <= LONGEST_LINE_ABOVE;
  return isTwoRows && whole.length <= LONGEST_TITLE ? whole : line;
}

/** A title stands alone in its row. */
function onlyText(row: readonly string[]): string {
  const texts = [...new Set(row.map(oneLine))];
  const [first = "", second] = texts.filter((cell) => cell !== "");
  return second === undefined ? first : "";
}

function isTitle(line: string): boolean {
  return (
    line !== "" && line.length <= LONGEST_TITLE && !NO_TITLE.test(line) && themeLabel(line) === null
  );
}

/** "Anyshire SEND improvement plan" for "Anyshire_SEND improvement plan v3 - board (1).xlsx". */
function nameOfFile(fileName: string): string | null {
  const name = oneLine(
    fileName
      .replace(/\.[a-z]{3,4}$/i, "")
      .replace(/[_+]+/g, " ")
      .replace(/\s*\(\d+\)$/, "")
      .replace(/\s[-–]\s?board$/i, "")
      .replace(/\s+(?:v\.?\s?\d[\d.]*|final|draft|copy)$/i, ""),
  );
  return CALLED_PLAN.test(name) && name.length <= LONGEST_TITLE ? name : null;
}
