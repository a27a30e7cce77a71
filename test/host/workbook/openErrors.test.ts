import { strToU8 } from "fflate";
import { openWorkbookFile, WorkbookFileError } from "../../../src/host/workbook";
import { declaringSize } from "../../support/declaringSize";
import { packageOf, relationships, sheetXml, tinyWorkbook, type Parts } from "./tinyWorkbook";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const whole = tinyWorkbook({ sheets: { Plan: sheetXml("") } });

function ole(stream: string): Uint8Array {
  const name = Array.from(stream, (c) => [c.charCodeAt(0), 0]).flat();
  return Uint8Array.from([...OLE, ...Array<number>(500).fill(0), ...name]);
}

function withParts(parts: Parts): Uint8Array {
  return tinyWorkbook({ sheets: { Plan: sheetXml("") }, parts });
}

function encrypted(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return copy;
}

function withByteChanged(bytes: Uint8Array, part: string): Uint8Array {
  const copy = bytes.slice();
  const name = strToU8(part);
  const at = copy.findIndex((_, n) => name.every((byte, k) => copy[n + k] === byte));
  copy[at + name.length + 3]! ^= 0xff;
  return copy;
}

test.each<[string, Uint8Array, string, RegExp]>([
  ["an empty file", new Uint8Array(), "not-xlsx", /empty/],
  ["a table as text", strToU8("Ref,Action\n1.1,Agree"), "not-xlsx", /\.csv/],
  ["an old workbook", ole("Workbook"), "not-xlsx", /\.xls\b/],
  ["an encrypted workbook", ole("EncryptedPackage"), "encrypted", /password/],
  ["an encrypted archive", encrypted(whole), "encrypted", /password/],
  ["a zip of other things", packageOf({ "a.txt": "a" }), "not-xlsx", /zip file/],
  ["a binary workbook", withParts({ "xl/workbook.bin": "x" }), "not-xlsx", /\.xlsb/],
  [
    "an OpenDocument sheet",
    packageOf({ mimetype: "x", "content.xml": "<a/>" }),
    "not-xlsx",
    /OpenDocument/,
  ],
  [
    "a text document",
    packageOf({
      "[Content_Types].xml":
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
      "word/document.xml": "<document/>",
    }),
    "not-xlsx",
    /another kind/,
  ],
  ["a file that is cut off", whole.slice(0, whole.length - 30), "damaged", /cut off/],
  ["only its beginning", whole.slice(0, 40), "damaged", /cut off/],
  ["a part whose bytes changed", withByteChanged(whole, "xl/workbook.xml"), "damaged", /repair/],
  [
    "a worksheet that is missing",
    withParts({ "xl/worksheets/sheet1.xml": null }),
    "damaged",
    /missing/,
  ],
  [
    "a workbook without a relationship to its sheet",
    withParts({ "xl/_rels/workbook.xml.rels": null }),
    "damaged",
    /missing/,
  ],
  [
    "a worksheet that is cut off",
    withParts({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }),
    "damaged",
    /cut off/,
  ],
  [
    "a worksheet that is no XML",
    withParts({ "xl/worksheets/sheet1.xml": "nothing" }),
    "damaged",
    /empty/,
  ],
  [
    "a worksheet with a document type",
    withParts({ "xl/worksheets/sheet1.xml": '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
    "damaged",
    /document type/,
  ],
  ["a part that says it is huge", declaringSize(whole, 0xfffffff0), "too-large", /too large/],
  ["parts that are larger than they say", declaringSize(whole, 10), "damaged", /repair/],
])("%s is refused in one sentence", (_what, bytes, code, words) => {
  const error = errorOf(() => openWorkbookFile(bytes));
  expect(error).toBeInstanceOf(WorkbookFileError);
  expect({ code: error?.code, message: error?.message }).toEqual({
    code,
    message: expect.stringMatching(words) as string,
  });
});

function errorOf(run: () => unknown): WorkbookFileError | null {
  try {
    run();
    return null;
  } catch (error) {
    return error as WorkbookFileError;
  }
}
