import type {
  ColumnCorrection,
  Corrections,
  HeaderCorrection,
  SheetCorrection,
} from "../../corrections";
import { nameKey } from "../../fields/lead";
import type { CorrectionNote, RagKey } from "../../model";
import { findHeaders } from "../findHeaders";
import type { SheetHeaders } from "../readHeaders";
import type { ReadHeader } from "../splitTables";
import { isDenied } from "./deniedHeaders";
import { headerPointedAt } from "./pointedHeaders";
import { ROLE_WORDS } from "./roleWords";
import { fitsHeader, labelMeant, setRoles } from "./setRoles";
import { sheetUse } from "./sheetUse";

export interface ReadWith {
  readonly corrections: Corrections;
  /** Former names of sheets, by their present ones. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly sheets: readonly SheetHeaders[];
  /** All lead cells' texts. */
  readonly leadTexts: readonly string[];
}

/** What became of each correction: used, or left unused with the reason. */
export function correctionNotes({
  corrections,
  renamed,
  sheets,
  leadTexts,
}: ReadWith): CorrectionNote[] {
  const sheetNamed = (name: string) => sheets.find(({ view }) => view.name === name);
  return [
    ...[...renamed].map(([is, was]) => renamedNote(is, was)),
    ...colourNotes(corrections.colours),
    ...notesOf("sheets", corrections.sheets, (each) =>
      sheetUse(corrections, each.sheet) === each.use
        ? sheetNote(each, sheetNamed(each.sheet))
        : null,
    ),
    ...notesOf("headers", corrections.headers, (each) => headerNote(each, sheetNamed(each.sheet))),
    ...notesOf("columns", corrections.columns, (each) =>
      columnNote(each, sheetNamed(each.sheet), corrections),
    ),
    ...notesOf("leads", corrections.leads, ({ names, as }) => leadNote(names, as, leadTexts)),
  ];
}

type Part = NonNullable<CorrectionNote["about"]>["part"];

/** A note for each correction of a list, but for those of which nothing is to say. */
function notesOf<Each>(
  part: Part,
  list: readonly Each[],
  noteOf: (each: Each) => CorrectionNote | null,
): CorrectionNote[] {
  return list.flatMap((each, at) => {
    const note = noteOf(each);
    return note === null ? [] : [{ about: { part, at }, ...note }];
  });
}

const used = (text: string): CorrectionNote => ({ used: true, text });
const unused = (what: string, why: string): CorrectionNote => ({
  used: false,
  text: `${what} was not used: ${why}.`,
});
const NO_SHEET = "the workbook has no sheet of that name";

function renamedNote(is: string, was: string): CorrectionNote {
  return used(`Sheet “${was}” is now called “${is}”: what was set for it still counts.`);
}

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
  if (correction.isHeader === false) return deniedNote(correction, found);
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

function deniedNote(correction: HeaderCorrection, found?: SheetHeaders): CorrectionNote {
  const { sheet, row, header } = correction;
  const what = `That row ${row} of sheet “${sheet}” is no header`;
  if (!found) return unused(what, NO_SHEET);
  if (sheetIsOut(found)) return unused(what, "the sheet is left out");
  if (findHeaders(found.view).some((each) => isDenied(each, correction)))
    return used(`Sheet “${sheet}”: row ${row} is no header.`);
  return unused(what, header === undefined ? "it was not read as one" : "no row has its labels");
}

const sheetIsOut = ({ isOut }: SheetHeaders): boolean => isOut;

function columnNote(
  correction: ColumnCorrection,
  found: SheetHeaders | undefined,
  corrections: Corrections,
): CorrectionNote | null {
  const { sheet, column, role } = correction;
  const label = column === "" ? "a column without a label" : `column “${column}”`;
  const what = `Sheet “${sheet}”: that ${label} is ${ROLE_WORDS[role]}`;
  if (!found) return unused(what, NO_SHEET);
  if (sheetIsOut(found)) return unused(what, "the sheet is left out");
  const fitting = found.headers.filter(({ header }) => fitsHeader(header, correction));
  if (fitting.length === 0) return unused(what, "its header has other labels now");
  const meant = fitting.filter(({ header }) => labelMeant(header, correction) !== null);
  if (meant.length === 0) return unused(what, whyNot(correction));
  const kept = meant.filter((each) => isKept(each, correction, corrections));
  if (kept.length === 0) return null;
  return kept.some(({ layout }) => layout)
    ? used(`Sheet “${sheet}”: ${label} is ${ROLE_WORDS[role]}.`)
    : unused(what, "its table is not read as a tracker");
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
