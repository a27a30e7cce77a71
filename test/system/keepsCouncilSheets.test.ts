import { elements, partsOf } from "../support/partsOf";
import { reportOn } from "../support/reportOn";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

/** Parts that belong to the workbook as a whole; the report adds its sheets, looks and texts to them. */
const SHARED_PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  "docProps/app.xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
];

async function beforeAndAfter(name: string) {
  const bytes = sampleBytes(name);
  const { bytes: reported } = await reportOn(bytes, sampleExpectation(name).asOf);
  return { before: partsOf(bytes), after: partsOf(reported) };
}

describe.each(SAMPLE_NAMES)("after a report on %s", (name) => {
  test("every part that is the council's own is the same byte for byte", async () => {
    const { before, after } = await beforeAndAfter(name);
    const changed = [...before]
      .filter(([path, part]) => !SHARED_PARTS.includes(path) && after.get(path) !== part)
      .map(([path]) => path);
    expect(changed).toEqual([]);
  });

  test("the council's texts and looks stand where they stood", async () => {
    const { before, after } = await beforeAndAfter(name);
    const kept = (path: string, list: string, item: string) => {
      const [old, now] = [before, after].map((parts) =>
        elements(elements(parts.get(path) ?? "", list)[0] ?? "", item),
      );
      expect(now?.slice(0, old?.length)).toEqual(old);
      expect(old?.length).toBeGreaterThan(0);
    };
    kept("xl/sharedStrings.xml", "sst", "si");
    kept("xl/styles.xml", "cellXfs", "xf");
    kept("xl/styles.xml", "fonts", "font");
    kept("xl/styles.xml", "fills", "fill");
    kept("xl/workbook.xml", "sheets", "sheet");
  });
});
