import {
  decodeXstring,
  encodeXstring,
  escapeAttribute,
  escapeText,
  unescapeXml,
} from "../../../src/host/workbook/xml/escape";
import { ElementPatch, withAttributes } from "../../../src/host/workbook/xml/patch";
import { XmlReader } from "../../../src/host/workbook/xml/reader";
import { child, parseAttributes, parseXml } from "../../../src/host/workbook/xml/tree";

test.each([
  ["a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;", `a & b <c> "d" 'e'`],
  ["&#65;&#x42;&#x1F600;", "AB😀"],
  ["one\r\ntwo\rthree", "one\ntwo\nthree"],
  ["&#13;", "\r"],
  ["&unknown; &", "&unknown; &"],
])("%j is read as %j", (raw, text) => {
  expect(unescapeXml(raw)).toBe(text);
});

test.each(["plain", "<a & b>", "tab\tand\nline", "carriage\rreturn", `"quoted" 'too'`, "😀"])(
  "%j survives being written and read",
  (text) => {
    expect(unescapeXml(escapeText(text))).toBe(text);
    expect(parseAttributes(`<a b="${escapeAttribute(text)}"/>`)["b"]).toBe(text);
  },
);

test.each([
  ["\u0001", "_x0001_"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x0041", "_x0041"],
  ["\uD800", "_xD800_"],
  ["a\rb", "a_x000D_b"],
  ["a\nb\tc", "a\nb\tc"],
])("%j is written as %s", (text, encoded) => {
  expect(encodeXstring(text)).toBe(encoded);
  expect(decodeXstring(encoded)).toBe(text);
});

test("prefixes, comments, sections and a > inside quotes are understood", () => {
  const root = parseXml(
    `<?xml version="1.0"?><!-- a <b> --><x:a one='1 > 0' r:id="rId1"><x:b>t<![CDATA[<&>]]>u<!-- no --></x:b><x:c/></x:a>`,
  );
  expect([root.prefix, root.name, root.attributes]).toEqual([
    "x:",
    "a",
    { one: "1 > 0", "r:id": "rId1" },
  ]);
  expect(child(root, "b")?.text).toBe("t<&>u");
  expect(root.children.map(({ name }) => name)).toEqual(["b", "c"]);
});

test.each([
  ["cut off", "<a><b></b>"],
  ["cut off in a tag", "<a><b"],
  ["crossed tags", "<a><b></a></b>"],
  ["a document type", '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
  ["nothing", "  "],
])("XML with %s is refused", (_what, text) => {
  expect(() => parseXml(text)).toThrow(/damaged/);
});

test("an attribute is found by its whole name", () => {
  const reader = new XmlReader(`<c customr="no" xr="no" r = "B2" t='s'/>`);
  reader.next();
  expect([reader.attribute("r"), reader.attribute("t"), reader.attribute("s")]).toEqual([
    "B2",
    "s",
    undefined,
  ]);
});

const ORDER = ["first", "second", "third", "controls", "last"];

test.each([
  [
    "replaced in its place",
    "<r><first/> <second a='1'/><last/></r>",
    "second",
    "<second/>",
    "<r><first/> <second/><last/></r>",
  ],
  [
    "put where the schema wants it",
    "<r><first/><last/></r>",
    "third",
    "<third/>",
    "<r><first/><third/><last/></r>",
  ],
  ["put at the end", "<r><first/></r>", "last", "<last/>", "<r><first/><last/></r>"],
  ["put into an empty element", '<r a="1" />', "first", "<first/>", '<r a="1"><first/></r>'],
  ["taken away", "<r><first/><second/></r>", "second", "", "<r><first/></r>"],
  [
    "kept behind what it followed",
    "<r><first/><x/><last/></r>",
    "second",
    "<second/>",
    "<r><first/><x/><second/><last/></r>",
  ],
  [
    "put before what an alternative wraps",
    "<r><first/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><last/></r>",
    "third",
    "<third/>",
    "<r><first/><third/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><last/></r>",
  ],
])("a child is %s", (_what, text, name, xml, expected) => {
  const patch = new ElementPatch(text, ORDER);
  patch.set(name, xml);
  expect(patch.toString()).toBe(expected);
});

test.each([
  ['<a b="1" c="2"/>', { b: 3 }, '<a b="3" c="2"/>'],
  ['<a b="1" c="2"/>', { b: null }, '<a c="2"/>'],
  ["<a/>", { b: "x & y" }, '<a b="x &amp; y"/>'],
  ['<a bb="1"><b b="2"/></a>', { b: 4 }, '<a bb="1" b="4"><b b="2"/></a>'],
  ["<a b='>' c='1'>t</a>", { c: null }, "<a b='>'>t</a>"],
])("attributes of %s", (xml, changes, expected) => {
  expect(withAttributes(xml, changes)).toBe(expected);
});
