import type {
  ColumnCorrection,
  Corrections,
  HeaderCorrection,
  SheetCorrection,
} from "../../corrections";
import { nameKey } from "../../fields/lead";
import type { CorrectionNote, RagKey } from "../../model";
import type { SheetHeaders } from "../readHeaders";
import type { ReadHeader } from "../splitTables";
import { headerPointedAt } from "./pointedHeaders";
import { ROLE_WORDS } from "./roleWords";
import { fitsHeader, labelMeant, setRoles } from "./setRoles";
import { sheetUse } from "./sheetUse";

export interface ReadWith {
  readonly corrections: Corrections;
  readonly sheets: readonly SheetHeaders[];
  /** All lead cells' texts. */
  readonly leadTexts: readonly string[];
}

/** What became of each correction: used, or left unused with the reason. */
export function correctionNotes({ corrections, sheets, leadTexts }: ReadWith): CorrectionNote[] {
  const sheetNamed = (name: string) => sheets.find(({ view }) => view.name === name);
  return [
    ...colourNotes(corrections.colours),
    ...corrections.sheets
      .filter(({ sheet, use }) => sheetUse(corrections, sheet) === use)
      .map((each) => sheetNote(each, sheetNamed(each.sheet))),
    ...corrections.headers.map((each) => headerNote(each, sheetNamed(each.sheet))),
    ...corrections.columns.flatMap((each) => columnNote(each, sheetNamed(each.sheet), corrections)),
    ...corrections.leads.map(({ names, as }) => leadNote(names, as, leadTexts)),
  ];
}

const used = (text: string): CorrectionNote => ({ used: true, text });
const unused = (what: string, why: string): CorrectionNote => ({
  used: false,
  text: `${what} was not used: ${why}.`,
});
const NO_SHEET = "the workbook has no sheet of that name";

function colourNotes(colours: RagKey): CorrectionNote[] {
  return Object.entries(colours).map(([colour, status]) =>
    used(`${colour} means ${status.replace("-", " ")}.`),
  );
}

function sheetNote({ sheet, use }: SheetCorrection, found?: SheetHeaders): CorrectionNote {
  if (use === "out") {
    return found
      ? used(`Sheet “${sheet}” is left out.`)
      : unused(`Leaving out sheet “${sheet}”`, NO_SHEET);
  }
  const what = `Reading sheet “${sheet}” as a tracker`;
  if (!found) return unused(what, NO_SHEET);
  if (found.headers.length === 0)
    return unused(what, "no header was found on it; point at the row of its header");
  return isRead(found)
    ? used(`Sheet “${sheet}” is read as a tracker.`)
    : unused(what, `no column of its header is the action`);
}

const isRead = ({ headers }: SheetHeaders): boolean => headers.some(({ layout }) => layout);

function headerNote(correction: HeaderCorrection, found?: SheetHeaders): CorrectionNote {
  const { sheet, row } = correction;
  const what = `The header in row ${row} of sheet “${sheet}”`;
  if (!found) return unused(what, NO_SHEET);
  if (sheetIsOut(found)) return unused(what, "the sheet is left out");
  const header = headerPointedAt(found.view, correction);
  if (header === null) {
    const why = correction.header === undefined ? "the row is blank" : "no row has its labels";
    return unused(what, why);
  }
  const now = found.view.grid.origin.row + header.row + 1;
  const read = found.headers.find((each) => each.header.row === header.row);
  if (!read?.layout) return unused(what, "no column of it is the action");
  const moved = now === row ? "" : `, which was row ${row}`;
  return used(`Sheet “${sheet}” has a header in row ${now}${moved}.`);
}

const sheetIsOut = ({ isOut }: SheetHeaders): boolean => isOut;

function columnNote(
  correction: ColumnCorrection,
  found: SheetHeaders | undefined,
  corrections: Corrections,
): CorrectionNote[] {
  const { sheet, column, role } = correction;
  const label = column === "" ? "a column without a label" : `column “${column}”`;
  const what = `Sheet “${sheet}”: that ${label} is ${ROLE_WORDS[role]}`;
  if (!found) return [unused(what, NO_SHEET)];
  if (sheetIsOut(found)) return [unused(what, "the sheet is left out")];
  const fitting = found.headers.filter(({ header }) => fitsHeader(header, correction));
  if (fitting.length === 0) return [unused(what, "its header has other labels now")];
  const meant = fitting.filter(({ header }) => labelMeant(header, correction) !== null);
  if (meant.length === 0) return [unused(what, whyNot(correction))];
  const kept = meant.filter((each) => isKept(each, correction, corrections));
  if (kept.length === 0) return [];
  return kept.some(({ layout }) => layout)
    ? [used(`Sheet “${sheet}”: ${label} is ${ROLE_WORDS[role]}.`)]
    : [unused(what, "its table is not read as a tracker")];
}

function whyNot({ role, column }: ColumnCorrection): string {
  const periods = role === "milestone" || role === "quarter";
  return periods
    ? "no column of that label has a date or a period over it"
    : `its header has no such column${column === "" ? "" : " now"}`;
}

/** A later correction may have taken its column, or its role: it is replaced, and nothing is to say. */
function isKept({ header }: ReadHeader, correction: ColumnCorrection, all: Corrections): boolean {
  const index = labelMeant(header, correction);
  return index !== null && setRoles(header, all).get(index) === correction.role;
}

function leadNote(
  names: readonly string[],
  as: string,
  leadTexts: readonly string[],
): CorrectionNote {
  const missing = names.filter(
    (name) => !leadTexts.some((text) => nameKey(text).includes(nameKey(name))),
  );
  const said = names.map((name) => `“${name}”`).join(", ");
  if (missing.length === names.length)
    return unused(`Reading ${said} as the lead “${as}”`, "no lead is written so");
  const isKeptApart = names.every((name) => name === as);
  return used(isKeptApart ? `${said} is a lead of its own.` : `${said} is the lead “${as}”.`);
}
