import { listWorksheets } from "../ownSheets";
import type { Work } from "../work";
import { foundTable } from "./foundTable";
import { HELD_IN_SETTINGS } from "./heldWriting";
import type { ReportSheet } from "./reportSheet";
import { REPORT_SHEETS } from "./sheets";
import { typedDecisions } from "./sheets/summaryDecisions";
import { knownHeaders } from "./knownHeaders";
import { readEarlier, type KnownSheet } from "./write/readEarlier";
import { NOTHING_WRITTEN, WRITTEN_SHEETS, type Writing } from "./writing";

const WRITTEN_ON: readonly string[] = ["summary", ...WRITTEN_SHEETS];

/** What people have written on the open workbook's report; nothing where it holds none. */
export async function readWriting(
  context: Excel.RequestContext,
  work: Work = {},
): Promise<Writing> {
  const listed = await listWorksheets(context, work);
  // Other programs than Excel take the tag away: for reading, the name serves too.
  const untagged = ({ name }: ReportSheet) =>
    listed.find((each) => each.tag === null && each.name === name);
  const found = REPORT_SHEETS.filter(({ id }) => WRITTEN_ON.includes(id)).map((sheet) => ({
    sheet,
    worksheet: (listed.find(({ tag }) => tag === sheet.id) ?? untagged(sheet))?.worksheet ?? null,
  }));
  const here = writingOn(await readEarlier(context, found, work));
  const held = HELD_IN_SETTINGS.read();
  // What is held was taken from Board exceptions, where nothing of it stands since.
  return { ...held, ...here, ...(held.exceptions === undefined ? {} : exceptionsOf(held)) };
}

const exceptionsOf = ({ exceptions, kept }: Writing): Pick<Writing, "exceptions" | "kept"> => ({
  ...(exceptions === undefined ? {} : { exceptions }),
  ...(kept === undefined ? {} : { kept }),
});

/** What people have written on these sheets. */
export function writingOn(known: readonly KnownSheet[]): Writing {
  const tables = known.flatMap(({ sheet, earlier }) => {
    const id = WRITTEN_SHEETS.find((each) => each === sheet.id);
    const table = id === undefined ? null : foundTable(earlier, knownHeaders(id));
    return id === undefined || table === null ? [] : [[id, table] as const];
  });
  const summary = known.find(({ sheet }) => sheet.id === "summary");
  const asked = summary === undefined ? [] : typedDecisions(summary.earlier);
  return { ...NOTHING_WRITTEN, asked, ...Object.fromEntries(tables) };
}
