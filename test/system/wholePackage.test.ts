import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { packageFaults } from "../support/packageFaults";
import { partsOf } from "../support/partsOf";
import { reportOn } from "../support/reportOn";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

test.each(SAMPLE_NAMES)("a report leaves the file of %s whole", async (name) => {
  const { bytes } = await reportOn(sampleBytes(name), sampleExpectation(name).asOf);
  expect(packageFaults(bytes)).toEqual([]);
});

test("a file that tells the kind of each part, and none by its ending, is whole after a report", async () => {
  const [name = ""] = SAMPLE_NAMES;
  const each = withoutEndings(sampleBytes(name));
  expect(packageFaults(each)).toEqual([]);
  const { bytes } = await reportOn(each, sampleExpectation(name).asOf);
  expect(packageFaults(bytes)).toEqual([]);
});

test.each<[string, string, (text: string) => string]>([
  ["a part of no kind", "[Content_Types].xml", (text) => text.replace(/<Default [^>]*>/g, "")],
  ["a part that is gone", "[Content_Types].xml", (text) => text.replace("sheet1", "sheet999")],
  ["a link to no part", "xl/_rels/workbook.xml.rels", (text) => text.replace("sheet1", "sheet999")],
  ["a link that is not there", "xl/workbook.xml", (text) => text.replace('r:id="', 'r:id="x')],
])("%s is a fault", (_, path, damage) => {
  const parts = unzipSync(sampleBytes(SAMPLE_NAMES[0] ?? ""));
  const damaged = strToU8(damage(strFromU8(parts[path] ?? new Uint8Array())));
  expect(packageFaults(zipSync({ ...parts, [path]: damaged }))).not.toEqual([]);
});

/** As older releases of LibreOffice save: with an entry for each part in place of one for each ending. */
function withoutEndings(bytes: Uint8Array): Uint8Array {
  const types = "[Content_Types].xml";
  const text = partsOf(bytes).get(types) ?? "";
  const byEnding = new Map(
    [...text.matchAll(/<Default Extension="([^"]*)" ContentType="([^"]*)"\/>/g)].map(
      ([, ending = "", type = ""]) => [ending, type],
    ),
  );
  const missing = [...partsOf(bytes).keys()].filter(
    (path) => path !== types && !text.includes(`PartName="/${path}"`),
  );
  const entries = missing.map((path) => {
    const type = byEnding.get(path.slice(path.lastIndexOf(".") + 1)) ?? "";
    return `<Override PartName="/${path}" ContentType="${type}"/>`;
  });
  const own = text
    .replace(/<Default [^>]*\/>/g, "")
    .replace("</Types>", `${entries.join("")}</Types>`);
  return zipSync({ ...unzipSync(bytes), [types]: strToU8(own) });
}
