import { readFileSync } from "node:fs";

interface Pattern {
  from: string;
  transform?: (text: Buffer) => string;
}
interface Config {
  plugins: { patterns?: Pattern[] }[];
}

const configure =
  jest.requireActual<(env: { url?: string }, options: object) => Config>("../../webpack.config.js");

/** The manifest as `npm run build -- --env url=…` writes it. */
function builtManifest(url?: string): string {
  const { plugins } = configure(url === undefined ? {} : { url }, { mode: "production" });
  const patterns = plugins.flatMap((plugin) => plugin.patterns ?? []);
  const pattern = patterns.find(({ from }) => from === "manifest.xml");
  return pattern!.transform!(readFileSync("manifest.xml"));
}

const addresses = (manifest: string) => manifest.match(/https:\/\/[^"]+/g) ?? [];

test.each([
  ["https://tools.example.gov.uk/send-plan/", "https://tools.example.gov.uk/send-plan/"],
  ["https://tools.example.gov.uk/send-plan", "https://tools.example.gov.uk/send-plan/"],
  ["https://plan.example.gov.uk", "https://plan.example.gov.uk/"],
  [undefined, "https://localhost:3000/"],
])("built for %s, every address of the manifest begins with it", (url, start) => {
  const built = addresses(builtManifest(url));
  expect(built).toHaveLength(addresses(readFileSync("manifest.xml", "utf8")).length);
  expect(built.filter((address) => !address.startsWith(start))).toEqual([]);
  expect(built).toContain(`${start}shortcuts.json`);
  expect(built).toContain(`${start}taskpane.html`);
});

test("an address without https is refused, as Excel refuses it", () => {
  expect(() => builtManifest("http://tools.example.gov.uk/")).toThrow("over https only");
});

test.each(["shortcuts.json", "src/commands/message.css", "assets/icon-*.png"])(
  "%s is built too",
  (from) => {
    const patterns = configure({}, {}).plugins.flatMap((plugin) => plugin.patterns ?? []);
    expect(patterns.map((pattern) => pattern.from)).toContain(from);
  },
);
