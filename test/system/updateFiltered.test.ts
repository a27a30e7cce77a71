import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { previewUpdate, undoBatch } from "../../src/actions";
import { cellPosition } from "../../src/tracker/grid";
import type { Action } from "../../src/tracker/model";
import type { ActionUpdate } from "../../src/tracker/update/update";
import { withWorkbook } from "../support/openOffice";
import { sampleBytes, sampleExpectation } from "../support/samples";
import { applyAll, BY_LEAD, readAsOf } from "../support/updating";

const SAMPLE = "quillbury";
const { asOf } = sampleExpectation(SAMPLE);
const update: ActionUpdate = {
  key: "PAP-01",
  evidence: { text: "Minutes of the panel", how: "add" },
};

/** Excel keeps what it filters by, and hides the rows that do not fit. */
const FILTER =
  '<autoFilter ref="A3:L40"><filterColumn colId="0"><filters><filter val="PAP-02"/></filters></filterColumn></autoFilter>';

/** The sample as Excel saves it with its tracker filtered, so that the first action's row is not seen. */
function filteredSample(): Uint8Array {
  const parts = unzipSync(sampleBytes(SAMPLE));
  const [path = "", sheet] =
    Object.entries(parts).find(
      ([name, part]) =>
        /worksheets\/sheet\d+\.xml$/.test(name) && strFromU8(part).includes('r="L4"'),
    ) ?? [];
  const xml = strFromU8(sheet ?? new Uint8Array())
    .replace(/<autoFilter[^>]*\/>|<autoFilter.*<\/autoFilter>/s, "")
    .replace(/<row r="4"/, '<row hidden="1" r="4"')
    .replace("</sheetData>", `</sheetData>${FILTER}`);
  expect(xml).toContain('hidden="1" r="4"');
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

test("a row that a filter hides is updated and said to be hidden; the filter stays, and undoing too", async () => {
  await withWorkbook(filteredSample(), async ({ file }) => {
    const reading = await readAsOf(asOf);
    const { changes, hidden } = await previewUpdate(reading, [update]);
    expect(changes).toHaveLength(1);
    expect(hidden).toEqual(changes);
    expect(await applyAll(reading, [update])).toMatchObject({ kind: "applied", batch: 1 });
    expect(sheetOf(file.save())).toContain("<filter ");
    await undoBatch(1, { asOf, ...BY_LEAD });
    const xml = sheetOf(file.save());
    expect(xml).toContain("<filter ");
    expect(xml).toMatch(/<row [^>]*hidden="1"[^>]*r="4"|<row [^>]*r="4"[^>]*hidden="1"/);
  });
});

function sheetOf(bytes: Uint8Array): string {
  const found = Object.entries(unzipSync(bytes)).find(
    ([name, part]) =>
      /worksheets\/sheet\d+\.xml$/.test(name) && strFromU8(part).includes("filterColumn"),
  );
  return strFromU8(found?.[1] ?? new Uint8Array());
}

const TABLED = "wendmere";
const TABLED_SHEET = "Inclusion strand";
const TABLE = "xl/tables/table2.xml";
const TABLE_SHEET = "xl/worksheets/sheet2.xml";
/** Under the table's header in row 3. */
const HIDDEN_ROW = 4;
const HIDDEN = /<row (?=[^>]*r="4")[^>]*hidden="1"/;

/** The sample as Excel saves it with its table filtered by the table's own buttons: the filter stands in the table. */
function filteredTable(): Uint8Array {
  const parts = unzipSync(sampleBytes(TABLED));
  const replaced = (path: string, was: RegExp, is: string): Uint8Array => {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    expect(xml).toMatch(was);
    return strToU8(xml.replace(was, is));
  };
  const filter =
    '<autoFilter$1><filterColumn colId="0"><filters><filter val="Another"/></filters></filterColumn></autoFilter>';
  return zipSync({
    ...parts,
    [TABLE]: replaced(TABLE, /<autoFilter([^>]*)\/>/, filter),
    [TABLE_SHEET]: replaced(TABLE_SHEET, /<row r="4"/, '<row hidden="1" r="4"'),
  });
}

test("a row that a table’s own filter hides is updated and said to be hidden; the filter stays, and undoing too", async () => {
  const { asOf: day } = sampleExpectation(TABLED);
  const partOf = (bytes: Uint8Array, path: string) =>
    strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
  await withWorkbook(filteredTable(), async ({ file }) => {
    const filtered = file.save();
    const reading = await readAsOf(day);
    const keyIn = (row: number): string => {
      const there = ({ sheet, cell }: Action) =>
        sheet === TABLED_SHEET && cellPosition(cell)?.row === row - 1;
      return reading.plan.actions.find(there)?.key ?? "";
    };
    const change: ActionUpdate = {
      key: keyIn(HIDDEN_ROW),
      evidence: { text: "Minutes of the panel", how: "add" },
    };
    const { changes, hidden } = await previewUpdate(reading, [change]);
    expect(changes).toHaveLength(1);
    expect(hidden).toEqual(changes);
    const shown = await previewUpdate(reading, [{ ...change, key: keyIn(HIDDEN_ROW + 1) }]);
    expect([shown.changes.length, shown.hidden]).toEqual([1, []]);
    expect(await applyAll(reading, [change])).toMatchObject({ kind: "applied", batch: 1 });
    expect(partOf(file.save(), TABLE)).toBe(partOf(filtered, TABLE));
    expect(partOf(file.save(), TABLE_SHEET)).toMatch(HIDDEN);
    await undoBatch(1, { asOf: day, ...BY_LEAD });
    expect(partOf(file.save(), TABLE)).toContain('<filter val="Another"/>');
    expect(partOf(file.save(), TABLE_SHEET)).toMatch(HIDDEN);
  });
});
