import {
  getCell,
  internStyle,
  openWorkbookFile,
  setCell,
  styleOf,
  type Workbook,
} from "../../../src/host/workbook";
import { partsOf } from "../../support/partsOf";
import { sheetXml, stylesXml, tinyWorkbook } from "./tinyWorkbook";

const blank = tinyWorkbook({ sheets: { Plan: sheetXml("") } });

/** Puts a style like the plain one but for its fill in B2, and gives it. */
function fillB2(workbook: Workbook, fill: string): void {
  const style = internStyle(workbook, { ...styleOf(workbook, 0), fill });
  setCell(workbook.worksheets[0]!, 1, 1, { value: "", style });
}

function savedAfter(bytes: Uint8Array, ...fills: readonly string[]): Uint8Array {
  const file = openWorkbookFile(bytes);
  for (const fill of fills) fillB2(file.workbook, fill);
  return file.save();
}

function formatsIn(bytes: Uint8Array): number {
  const [, styles = ""] = [...partsOf(bytes)].find(([path]) => path.includes("styles")) ?? [];
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? "";
  return formats.split("<xf ").length - 1;
}

test("a style that a cell only passed through leaves no cell format", () => {
  const one = savedAfter(blank, "#00FF00");
  expect(formatsIn(one)).toBeGreaterThan(0);
  expect(formatsIn(savedAfter(blank, "#FF0000", "#0000FF", "#00FF00"))).toBe(formatsIn(one));
});

test("a cell that is given its look again keeps its cell format, and the file its bytes", () => {
  const once = savedAfter(blank, "#FF0000");
  const again = savedAfter(once, "#00FF00", "#FF0000");
  expect(Buffer.compare(again, once)).toBe(0);
});

test("a styles part that is empty gives what is added no plain cell's place", () => {
  const bytes = tinyWorkbook({
    sheets: { Plan: sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>') },
    links: [["rId9", "styles", "styles.xml"]],
    parts: { "xl/styles.xml": stylesXml("").replace(/>.*<\/styleSheet>/s, "/>") },
  });
  expect(partsOf(bytes).get("xl/styles.xml")).not.toContain("cellXfs");
  const { workbook } = openWorkbookFile(savedAfter(bytes, "#FF0000"));
  const fills = [0, 1].map((at) => {
    const cell = getCell(workbook.worksheets[0]!, at, at);
    return styleOf(workbook, cell?.style ?? 0).fill;
  });
  expect(fills).toEqual([null, "#FF0000"]);
});
