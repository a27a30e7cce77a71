import { previewUpdate, readLog, type ApplyRequest, type Reading } from "../../src/actions";
import { applyReturns } from "../../src/actions/returns";
import type { ActionUpdate } from "../../src/tracker/update/update";
import { openWorkbookFile, startOffice, type Workbook } from "../../src/host";
import { makeReturnFiles, readAs, readReturnFiles } from "../support/returnFiles";
import { sampleBytes, sampleExpectation } from "../support/samples";
import { applyAll } from "../support/updating";

const SAMPLE = "quillbury";
const { asOf } = sampleExpectation(SAMPLE);

/** What one of two people does in her own session, while the other's stands open on the same workbook. */
async function inSession<Result>(workbook: Workbook, work: () => Promise<Result>): Promise<Result> {
  const session = await startOffice(workbook);
  return work().finally(() => session.dispose());
}

const by = (who: string): Pick<ApplyRequest, "who" | "when" | "reason"> => ({
  who,
  when: "2026-06-30 14:05",
  reason: "Quarter end",
});

const line = (key: string, text: string): ActionUpdate => ({ key, evidence: { text, how: "add" } });

/** Actions with a cell of evidence each, so that nobody writes in another's cell by sharing it. */
async function ownCells(reading: Reading, count: number): Promise<string[]> {
  const keys: string[] = [];
  for (const { key } of reading.plan.actions) {
    const { changes } = await previewUpdate(reading, [line(key, "x")]);
    const cell = changes[0]?.cell;
    const sharers = reading.plan.actions.filter(({ sources }) =>
      sources.evidence?.some((each) => each.cell === cell),
    );
    if (changes.length === 1 && sharers.length < 2) keys.push(key);
    if (keys.length === count) return keys;
  }
  throw new Error("Too few actions with cells of their own");
}

const evidenceOf = ({ plan }: Reading, key: string): string =>
  plan.actions.find((action) => action.key === key)?.evidence.join("\n") ?? "";

test.each([
  { decided: undefined, hers: [false, false], kind: "conflicts" },
  { decided: "theirs", hers: [true, false], kind: "applied" },
  { decided: "mine", hers: [true, true], kind: "applied" },
] as const)(
  "of two sessions, what the second would write over is named: $decided",
  async ({ decided, hers, kind }) => {
    const { workbook } = openWorkbookFile(sampleBytes(SAMPLE));
    const [read, keys] = await inSession(workbook, async () => {
      const reading = await readAs(asOf);
      return [reading, await ownCells(reading, 3)] as const;
    });
    const [onlyHers = "", both = "", onlyHis = ""] = keys;
    const herUpdates = [line(onlyHers, "Her own"), line(both, "Hers of both")];
    const { changes } = await inSession(workbook, () => previewUpdate(read, herUpdates));
    const his = await inSession(workbook, async () =>
      applyAll(await readAs(asOf), [line(both, "His of both"), line(onlyHis, "His own")], by("He")),
    );
    expect(his.kind).toBe("applied");
    const target = changes.find(({ of }) => of.some(({ key }) => key === both));
    const place = `${target?.sheet}!${target?.cell}`;
    const resolutions = new Map(decided ? [[place, decided] as const] : []);
    const result = await inSession(workbook, () =>
      applyAll(read, herUpdates, { changes, resolutions, ...by("She") }),
    );
    expect(result.kind).toBe(kind);
    if (result.kind === "conflicts") {
      expect(result.conflicts.map(({ change }) => `${change.sheet}!${change.cell}`)).toEqual([
        place,
      ]);
      expect(result.conflicts[0]?.theirs).toContain("His of both");
    }
    const now = await inSession(workbook, () => readAs(asOf));
    expect(evidenceOf(now, both)).toContain("His of both");
    expect(evidenceOf(now, onlyHis)).toContain("His own");
    expect(evidenceOf(now, onlyHers).includes("Her own")).toBe(hers[0]);
    expect(evidenceOf(now, both).includes("Hers of both")).toBe(hers[1]);
    const log = await inSession(workbook, () => readLog());
    expect([...new Set(log.map(({ batch, who }) => `${batch} ${who}`))]).toEqual(
      kind === "applied" ? ["1 He", "2 She"] : ["1 He"],
    );
  },
);

test("a return that is merged from an old reading writes over nothing, and says what it left", async () => {
  const LINE = "Minutes of 3 June";
  const files = await makeReturnFiles(sampleBytes(SAMPLE), asOf, (rows, { columns }) => {
    const [header = [], first = [], ...rest] = rows;
    const filled = first.map((text, at) => (columns[at] === "evidence" ? LINE : text));
    return [header, filled, ...rest];
  });
  const [returned] = await readReturnFiles(files.slice(0, 1));
  const { workbook } = openWorkbookFile(sampleBytes(SAMPLE));
  const old = await inSession(workbook, () => readAs(asOf));
  const key = returned?.rows[0]?.key.key ?? "";
  await inSession(workbook, async () =>
    applyAll(await readAs(asOf), [line(key, "Typed meanwhile")], by("He")),
  );
  const request = { returns: returned ? [returned] : [], when: "2026-06-30 15:00" };
  const late = await inSession(workbook, () => applyReturns(old, request));
  expect(late.batches.map(({ overtaken, batch }) => [overtaken.length, batch])).toEqual([
    [1, null],
  ]);
  const again = await inSession(workbook, async () => applyReturns(await readAs(asOf), request));
  expect(again.batches.map(({ changes }) => changes.length)).toEqual([1]);
  const now = await inSession(workbook, () => readAs(asOf));
  expect(evidenceOf(now, key)).toContain("Typed meanwhile");
  expect(evidenceOf(now, key)).toContain(LINE);
});
