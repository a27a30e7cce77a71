import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** Every element of the manifest in document order, without its namespace prefix. */
function elements(): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: name.replace(/^bt:/, ""), attributes, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(readFileSync("manifest.xml", "utf8")).close();
  return found;
}

const all = elements();
const named = (name: string) => all.filter((element) => element.name === name);
const attribute = (name: string, key: string) => named(name).map((e) => e.attributes[key]);
const values = [...named("String"), ...named("Url"), ...named("Image")].filter(
  (element) => element.attributes.id,
);

/** Width and height of a PNG, from its header. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function imagePath(id: string): string {
  const image = named("Image").find(({ attributes }) => attributes.id === id);
  return new URL(image!.attributes.DefaultValue!).pathname.slice(1);
}

/** The functions that the code registers. */
function functions(): string[] {
  const commands = readFileSync("src/commands/commands.ts", "utf8");
  return [...commands.matchAll(/^ {2}(\w+): \(/gm)].map(([, name]) => name!);
}

test("it is for workbooks, in a shared runtime, with the sets that the code uses", () => {
  expect(attribute("Host", "Name").filter(Boolean)).toEqual(["Workbook"]);
  expect(named("Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
    ["SharedRuntime", "1.1"],
    ["ExcelApi", "1.13"],
  ]);
  expect(attribute("Runtime", "lifetime")).toEqual(["long"]);
});

test("its version is the package's", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(named("Version")[0]?.text).toBe(`${version}.0`);
});

test("its id is a UUID", () => {
  expect(named("Id")[0]?.text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

test("the pane, its runtime and its commands are one page", () => {
  const pages = ["Runtime", "FunctionFile"].flatMap((name) => attribute(name, "resid"));
  expect(pages).toEqual(["Taskpane.Url", "Taskpane.Url"]);
  const shown = named("SourceLocation").map(({ attributes: a }) => a.resid ?? a.DefaultValue);
  expect(shown).toEqual(["https://localhost:3000/taskpane.html", "Taskpane.Url"]);
});

test("every resource that is named is there, and every one that is there is named", () => {
  const named = all.flatMap(({ attributes }) => attributes.resid ?? []);
  const held = values.map(({ attributes }) => attributes.id);
  expect([...new Set(named)].sort()).toEqual([...held].sort());
});

test("ids are told apart", () => {
  const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
])("%s is a PNG of %i pixels in assets", (name, size) => {
  const url = attribute(name, "DefaultValue")[0]!;
  expect(pngSize(new URL(url).pathname.slice(1))).toEqual([size, size]);
});

test.each([16, 32, 80])("each icon of the ribbon of %i pixels is a PNG of that size", (size) => {
  const uses = named("Image").filter(({ attributes }) => attributes.size === String(size));
  expect(uses).toHaveLength(1 + named("Control").length);
  const paths = uses.map(({ attributes }) => imagePath(attributes.resid!));
  expect(paths.map(pngSize)).toEqual(paths.map(() => [size, size]));
  // Each command has a picture of its own.
  const pictures = paths.map((path) => readFileSync(path, "base64"));
  expect(new Set(pictures).size).toBe(paths.length);
});

test("every address is one that the development server answers, over https", () => {
  const addresses = all.flatMap(({ attributes }) => attributes.DefaultValue ?? []);
  const urls = addresses.filter((value) => /^https?:/.test(value));
  expect(urls.length).toBeGreaterThan(0);
  expect(urls.filter((url) => !url.startsWith("https://localhost:3000/"))).toEqual([]);
});

test.each([
  ["String", 250],
  ["DisplayName", 125],
  ["Description", 250],
])("each %s is within Office's %i characters", (name, most) => {
  const texts = attribute(name, "DefaultValue").filter((text) => text !== undefined);
  expect(texts.filter((text) => text.length > most)).toEqual([]);
});

test("the ribbon has one group, with Check, Update, Board report and Pane", () => {
  const text = (id: string) => values.find(({ attributes }) => attributes.id === id)?.attributes;
  const labels = named("Label").map(({ attributes }) => text(attributes.resid!)?.DefaultValue);
  expect(labels).toEqual(["WSOA", "Check", "Update", "Board report", "Pane"]);
});

test("a ribbon function is registered under the manifest's name", () => {
  expect(named("FunctionName").map(({ text }) => text)).toEqual([
    "checkPlan",
    "updateStatuses",
    "writeBoardReport",
  ]);
  const registered = functions();
  expect(named("FunctionName").filter(({ text }) => !registered.includes(text))).toEqual([]);
});

test("it asks for no more than to read and write the document", () => {
  expect(named("Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
});

test("the page that the manifest opens is built, and takes office.js from Microsoft's address", () => {
  expect(readFileSync("webpack.config.js", "utf8")).toContain('filename: "taskpane.html"');
  const page = readFileSync("src/taskpane/taskpane.html", "utf8");
  expect(page.match(/<script[^>]*>/g)).toEqual([
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
  ]);
});
