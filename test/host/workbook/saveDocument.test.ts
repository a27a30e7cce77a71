import { newWorkbookFile, openWorkbookFile } from "../../../src/host/workbook";
import { elements, partsOf } from "../../support/partsOf";
import { relationships, sheetXml, tinyWorkbook } from "./tinyWorkbook";

test.each([
  ["set", "", true, '<workbookProtection lockStructure="1"/>'],
  [
    "kept with its password",
    '<workbookProtection workbookPassword="AB" lockStructure="1"/>',
    true,
    '<workbookProtection workbookPassword="AB" lockStructure="1"/>',
  ],
  ["taken away", '<workbookProtection workbookPassword="AB" lockStructure="true"/>', false, ""],
  [
    "taken away, windows stay",
    '<workbookProtection lockStructure="1" lockWindows="1"/>',
    false,
    '<workbookProtection lockWindows="1"/>',
  ],
])("protection of the workbook's structure is %s", (_what, before, wanted, after) => {
  const file = openWorkbookFile(tinyWorkbook({ sheets: { Plan: sheetXml("") }, before }));
  expect(file.workbook.structureProtected).toBe(before.includes("lockStructure"));
  file.workbook.structureProtected = wanted;
  const part = partsOf(file.save()).get("xl/workbook.xml") ?? "";
  expect(elements(part, "workbookProtection").join("")).toBe(after);
});

test("document properties: those that change are written, the others stay", () => {
  const core =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  const file = openWorkbookFile(
    tinyWorkbook({
      sheets: { Plan: sheetXml("") },
      parts: {
        "_rels/.rels": relationships([
          ["rId1", "officeDocument", "xl/workbook.xml"],
          ["rId2", core, "docProps/core.xml"],
        ]),
        "docProps/core.xml":
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/elements/1.1/"><d:creator>Officer</d:creator><cp:category>x</cp:category><cp:revision>3</cp:revision></cp:coreProperties>',
      },
    }),
  );
  Object.assign(file.workbook.properties, { title: "Board & report", category: "" });
  expect(partsOf(file.save()).get("docProps/core.xml")).toContain(
    "<d:creator>Officer</d:creator><cp:revision>3</cp:revision><d:title>Board &amp; report</d:title></cp:coreProperties>",
  );
  const fresh = newWorkbookFile();
  fresh.workbook.properties.comments = "made new";
  expect(openWorkbookFile(fresh.save()).workbook.properties.comments).toBe("made new");
});

test("settings of two add-ins live side by side", () => {
  const [one, two] = [
    { id: "{AAAAAAAA-0000-0000-0000-000000000001}" },
    { id: "BBBBBBBB-0000-0000-0000-000000000002" },
  ];
  const first = newWorkbookFile(one);
  first.workbook.settings.set("layout", '{"a":"<&\\"\\n"}');
  const second = openWorkbookFile(first.save(), two);
  expect(second.workbook.settings.size).toBe(0);
  second.workbook.settings.set("other", "1");
  const third = openWorkbookFile(second.save(), one);
  expect([...third.workbook.settings]).toEqual([["layout", '{"a":"<&\\"\\n"}']]);
  third.workbook.settings.delete("layout");
  const bytes = third.save();
  expect([...openWorkbookFile(bytes, one).workbook.settings]).toEqual([]);
  expect([...openWorkbookFile(bytes, two).workbook.settings]).toEqual([["other", "1"]]);
});
