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

/** Shared lists, to whose end alone the report may add. */
const LISTS = [
  { path: "xl/sharedStrings.xml", list: "sst", item: "si" },
  { path: "xl/styles.xml", list: "cellXfs", item: "xf" },
  { path: "xl/styles.xml", list: "fonts", item: "font" },
  { path: "xl/styles.xml", list: "fills", item: "fill" },
  { path: "xl/styles.xml", list: "dxfs", item: "dxf" },
  { path: "xl/workbook.xml", list: "sheets", item: "sheet" },
];

describe.each(SAMPLE_NAMES)("after a report on %s", (name) => {
  const before = partsOf(sampleBytes(name));
  let after: ReturnType<typeof partsOf>;

  beforeAll(async () => {
    const { bytes } = await reportOn(sampleBytes(name), sampleExpectation(name).asOf);
    after = partsOf(bytes);
  });

  test("every part that is the council's own is the same byte for byte", () => {
    const changed = [...before]
      .filter(([path]) => !SHARED_PARTS.includes(path))
      .filter(([path, part]) => unselected(after.get(path) ?? "") !== unselected(part))
      .map(([path]) => path);
    expect(changed).toEqual([]);
  });

  test.each(LISTS)(
    "the council's $item elements stand where they stood",
    ({ path, list, item }) => {
      const [old, now] = [before, after].map((parts) => itemsOf(parts.get(path) ?? "", list, item));
      expect(now?.slice(0, old?.length)).toEqual(old);
    },
  );
});

/** Which sheet is in front is for the report to change: two sheets marked so would be edited together. */
function unselected(part: string): string {
  return part.replace(/(<sheetView[^>]*?) tabSelected="1"/, "$1");
}

function itemsOf(part: string, list: string, item: string): string[] {
  return elements(elements(part, list)[0] ?? "", item);
}
