import { getCell } from "../../../../src/host/workbook/cells";
import { Package } from "../../../../src/host/workbook/package";
import { openWorkbookFile, type WorkbookFile } from "../../../../src/host/workbook/workbookFile";
import { parseXml, type XmlElement } from "../../../../src/host/workbook/xml/tree";
import {
  chartOf,
  firstSheet,
  reopened,
  savedPart,
  savedPaths,
  seriesOf,
  workbookWithCharts,
} from "./workbookWithCharts";

const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";

/** Sets a number in B2, which the charts show. */
function setCount(file: WorkbookFile, value: number): void {
  const sheet = firstSheet(file);
  const cell = getCell(sheet, 1, 1);
  if (cell) cell.value = value;
  sheet.changed.rows.add(1);
}

/** Something that the model does not hold: another program's chart and a picture beside it. */
function foreignFile(): WorkbookFile {
  const pack = Package.open(workbookWithCharts([chartOf("ColumnStacked")]).save());
  pack.write(CHART, pack.text(CHART).replace("<c:plotVisOnly", "<!-- theirs --><c:plotVisOnly"));
  pack.write(
    DRAWING,
    pack
      .text(DRAWING)
      .replace(
        "</xdr:wsDr>",
        '<xdr:absoluteAnchor><xdr:sp><xdr:cNvPr id="9" name="Logo"/></xdr:sp></xdr:absoluteAnchor></xdr:wsDr>',
      ),
  );
  return openWorkbookFile(pack.toBytes());
}

describe("a chart of the file", () => {
  test("stays byte for byte where nobody touched it", () => {
    const file = foreignFile();
    const [chart, drawing] = [savedPart(file, CHART), savedPart(file, DRAWING)];
    firstSheet(file).changed.aspects.add("charts");
    firstSheet(file).changed.rows.add(40);
    expect(chart).toContain("<!-- theirs -->");
    expect([savedPart(file, CHART), savedPart(file, DRAWING)]).toEqual([chart, drawing]);
  });

  test("shows the new numbers of cells that changed, and is else as it was", () => {
    const file = foreignFile();
    const before = savedPart(file, CHART);
    setCount(file, 12);
    expect(savedPart(file, CHART)).toBe(before.replace("<c:v>3</c:v>", "<c:v>12</c:v>"));
  });

  test("is written anew where it was changed, at the same place in its drawing", () => {
    const file = foreignFile();
    const [chart] = firstSheet(file).charts;
    if (chart) chart.title = "Another title";
    firstSheet(file).changed.aspects.add("charts");
    expect(savedPart(file, CHART)).toContain("Another title");
    expect(savedPart(file, CHART)).not.toContain("<!-- theirs -->");
    expect(savedPart(file, DRAWING)).toMatch(/oneCellAnchor.*Logo/s);
    expect(firstSheet(reopened(file)).charts).toEqual([{ ...chart }]);
  });

  test("goes with its part when it is deleted; other shapes stay", () => {
    const file = foreignFile();
    firstSheet(file).charts = [];
    firstSheet(file).changed.aspects.add("charts");
    expect(savedPaths(file)).not.toContain(CHART);
    expect(savedPart(file, DRAWING)).toContain('name="Logo"');
    expect(savedPart(file, "[Content_Types].xml")).not.toContain("chart1");
    expect(firstSheet(reopened(file)).charts).toEqual([]);
  });

  test("has a new one put after it, with a number of its own", () => {
    const file = foreignFile();
    firstSheet(file).charts.push(chartOf("Pie", { name: "Second" }));
    firstSheet(file).changed.aspects.add("charts");
    expect(savedPart(file, CHART)).toContain("<!-- theirs -->");
    const ids = [...savedPart(file, DRAWING).matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(firstSheet(reopened(file)).charts.map(({ name }) => name)).toEqual([
      "Status by theme",
      "Second",
    ]);
  });

  test("can be put back after the last one was deleted", () => {
    const empty = workbookWithCharts([chartOf("Line")]);
    const file = reopened(empty);
    firstSheet(file).charts = [];
    firstSheet(file).changed.aspects.add("charts");
    const again = reopened(file);
    firstSheet(again).charts.push(chartOf("Line"));
    firstSheet(again).changed.aspects.add("charts");
    expect(firstSheet(reopened(again)).charts).toHaveLength(1);
  });
});

describe("the values that a chart keeps", () => {
  test("are its cells' when the file is saved", () => {
    const file = workbookWithCharts([chartOf("BarStacked")]);
    setCount(file, 8);
    const [complete] = all(parseXml(savedPart(file, CHART)), "ser");
    const shown = complete && all(complete, "v").map(({ text }) => text);
    expect(shown).toEqual(["Complete", "1 Voice & choice", "2 Assessments", "8", "4"]);
  });

  test("leave out text among numbers, and blank cells", () => {
    const file = workbookWithCharts([
      chartOf("Line", { series: [seriesOf("C", { valuesFormula: "Sheet1!$C$1:$C$5" })] }),
    ]);
    const cache = all(parseXml(savedPart(file, CHART)), "numCache")[0];
    expect(cache && all(cache, "ptCount")[0]?.attributes).toEqual({ val: "5" });
    expect(cache && all(cache, "pt").map(({ attributes }) => attributes["idx"])).toEqual([
      "1",
      "2",
    ]);
  });

  test.each([
    ["a name", "Counts"],
    ["a sheet that is gone", "Gone!$B$2:$B$3"],
    ["several areas", "(Sheet1!$B$2,Sheet1!$B$3)"],
  ])("are left to Excel where the formula is %s", (_title, valuesFormula) => {
    const file = workbookWithCharts([
      chartOf("Line", { series: [seriesOf("B", { valuesFormula })] }),
    ]);
    expect(savedPart(file, CHART)).not.toContain("numCache");
    expect(savedPart(file, CHART)).toContain(`<c:f>${valuesFormula}</c:f>`);
  });
});

function all(element: XmlElement, name: string): XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((each) => all(each, name))];
}
