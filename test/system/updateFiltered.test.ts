import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { previewUpdate, undoBatch } from "../../src/actions";
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
