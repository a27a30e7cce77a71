import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { servePreview, type PreviewServer } from "../../../src/cli/preview/servePreview";

const WORKBOOK = { name: "My plan é.xlsx", bytes: new Uint8Array([1, 2, 3]) };
let server: PreviewServer;

beforeAll(async () => {
  server = await servePreview({ port: null, workbook: WORKBOOK });
});
afterAll(() => server.close());

/** As it is written: `fetch` would tidy the path, and name the host itself. */
async function ask(path: string, host = "localhost"): Promise<{ status: number; body: Buffer }> {
  const { port } = new URL(server.address);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers: { host } }, resolve).on("error", reject);
  });
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { status: answer.statusCode ?? 0, body: Buffer.concat(parts) };
}

test("answers office.js with Microsoft's own file, after the line that it needs", async () => {
  const { body } = await ask("/office/office.js");
  const own = readFileSync("node_modules/@microsoft/office-js/dist/office.js", "utf8");
  const [line, ...rest] = body.toString().split("\n");
  expect(line).toContain("parent.preview.external");
  expect(rest.join("\n")).toBe(own);
});

test("answers what office.js loads unchanged", async () => {
  const { body } = await ask("/office/excel-win32-16.01.js");
  const own = readFileSync("node_modules/@microsoft/office-js/dist/excel-win32-16.01.js");
  expect(body.equals(own)).toBe(true);
});

test("gives the page the workbook that it was started with", async () => {
  const asked = new URL(server.address).searchParams.get("open") ?? "";
  const { status, body } = await ask(encodeURI(asked));
  expect([status, [...body]]).toEqual([200, [1, 2, 3]]);
});

test("gives samples", async () => {
  const { body } = await ask("/samples/wendmere.xlsx");
  expect(body.equals(readFileSync("assets/samples/wendmere.xlsx"))).toBe(true);
});

test.each([
  "/samples/../../package.json",
  "/samples/%2e%2e/%2e%2e/package.json",
  "/../package.json",
  "/samples/gone.xlsx",
  "/opened/other.xlsx",
  "/%E0%A4%A",
])("has nothing at %s", async (path) => {
  await expect(ask(path)).resolves.toMatchObject({ status: 404 });
});

test("answers no other name than this computer's own", async () => {
  await expect(ask("/samples/wendmere.xlsx", "evil.example")).resolves.toMatchObject({
    status: 404,
  });
});

test("takes another port where the usual one is in use, and says so of one that was asked for", async () => {
  const port = Number(new URL(server.address).port);
  await expect(servePreview({ port, workbook: null })).rejects.toThrow(`Port ${port} is in use`);
  const second = await servePreview({ port: null, workbook: null });
  expect(second.address).not.toContain(`:${port}/`);
  await second.close();
});
