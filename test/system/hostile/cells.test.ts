import { unzipSync, zipSync } from "fflate";
import { writeBoardReport } from "../../../src/actions";
import { openWorkbookFile } from "../../../src/host";
import { withWorkbook } from "../../support/openOffice";
import { tally } from "../../support/tally";
import { rewrittenPlan, STRINGS, TYPES } from "./hostileFile";
import { AS_OF } from "./hostilePlan";

jest.setTimeout(60_000);

/** Words that a program may take for an order. */
const ORDERS: readonly string[] = [
  '=HYPERLINK("https://elsewhere.example/","Click")',
  "=cmd|' /C calc'!A0",
  '+WEBSERVICE("https://elsewhere.example/")',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
  '=DDE("cmd";"/C calc";"x")',
  "<script>alert(1)</script>",
  "{=1+1}",
  "'=1+1",
];

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

test.each(ORDERS)(
  "%s in a plan is a text of the report, and never a formula or a link",
  async (order) => {
    tally("hostile");
    const bytes = rewrittenPlan({
      [STRINGS]: (text) =>
        text
          .replace("Agree a checklist with settings", escaped(order))
          .replace("Jo Poole", escaped(order)),
    });
    await withWorkbook(bytes, async ({ file }) => {
      const { plan } = await writeBoardReport({ asOf: AS_OF });
      expect(plan.actions).toHaveLength(2);
      const { worksheets } = openWorkbookFile(file.save()).workbook;
      const cells = worksheets.flatMap(({ rows }) =>
        [...rows.values()].flatMap((row) => [...row.values()]),
      );
      expect(
        cells.filter(({ value }) => String(value).includes(order.trim())).length,
      ).toBeGreaterThan(1);
      const formulas = cells.flatMap(({ formula }) => formula ?? []);
      expect(formulas.filter((each) => /cmd|WEBSERVICE|DDE|elsewhere|^1\+1/.test(each))).toEqual(
        [],
      );
      const links = worksheets.flatMap(({ hyperlinks }) => hyperlinks);
      expect(links.filter(({ address }) => address !== null)).toEqual([]);
    });
  },
);

test("macros are kept byte for byte, and their workbook stays one of macros", async () => {
  tally("hostile");
  const macros = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256);
  const files: Record<string, Uint8Array> = unzipSync(
    rewrittenPlan({
      [TYPES]: (text) =>
        text
          .replace("sheet.main+xml", "sheet.macroEnabled.main+xml")
          .replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.macro",
            "application/vnd.ms-excel.sheet.macro",
          )
          .replace(
            "</Types>",
            '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          ),
      "xl/_rels/workbook.xml.rels": (text) =>
        text.replace(
          "</Relationships>",
          '<Relationship Id="rIdMacros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
    }),
  );
  files["xl/vbaProject.bin"] = macros;
  await withWorkbook(zipSync(files), async ({ file }) => {
    await writeBoardReport({ asOf: AS_OF });
    const saved = unzipSync(file.save());
    expect(saved["xl/vbaProject.bin"]).toEqual(macros);
    expect(new TextDecoder().decode(saved[TYPES])).toContain("sheet.macroEnabled.main+xml");
  });
});
