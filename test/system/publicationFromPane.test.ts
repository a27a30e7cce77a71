import { unzipSync } from "fflate";
import { readTracker, readWriting, reportOf, writeBoardReport } from "../../src/actions";
import { makePublicationCopy, openPublicationCopy } from "../../src/actions/publicationCopy";
import { reportCopy } from "../../src/cli/reportCopy";
import { openWorkbookFile, startOffice } from "../../src/host";
import { commentsOn } from "../support/commentsOn";
import { openElsewhere } from "../support/elsewhere";
import { withWorkbook } from "../support/openOffice";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";
import { writeOnExceptions } from "../support/writeOnExceptions";

/** All that is in a file, every part of it as text. */
const wholeText = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => new TextDecoder().decode(part))
    .join("\n");

const sheetsOf = (bytes: Uint8Array) => openWorkbookFile(bytes).workbook.worksheets;

describe.each(SAMPLE_NAMES)("the copy of %s that the pane makes", (name) => {
  const { asOf } = sampleExpectation(name);
  test("is the command line’s, passes the checklist, and leaves the tracker as it was", async () => {
    const source = sampleBytes(name);
    const { made, moved, after } = await withWorkbook(source, async ({ file }) => {
      const made = await makePublicationCopy({ asOf }, openElsewhere);
      const reading = await readTracker({ asOf });
      const report = reportOf(reading, { mode: "publication" });
      const moved = { plan: reading.plan, report, writing: await readWriting() };
      return { made, moved, after: file.save() };
    });
    expect(made.checked).toHaveLength(15);
    expect(made.checked.flatMap(({ problems }) => problems)).toEqual([]);
    expect(Buffer.from(after).equals(source)).toBe(true);
    const { bytes } = await reportCopy(moved);
    const [own, other] = [sheetsOf(made.bytes), sheetsOf(bytes)];
    expect(own.map(({ name }) => name)).toEqual(made.sheets.map(({ name }) => name));
    expect(own.map(({ name, rows }) => [name, rows])).toEqual(
      other.map(({ name, rows }) => [name, rows]),
    );
  });
});

const { asOf } = sampleExpectation("quillbury");

test("a working report beside the plan, and what people wrote on it, stays as it is", async () => {
  const working = await withWorkbook(sampleBytes("quillbury"), async ({ file }) => {
    await writeBoardReport({ asOf });
    return file.save();
  });
  const commented = await writeOnExceptions(working, "Ring the officer at home");
  const { made, after } = await withWorkbook(commented, async ({ file }) => {
    const made = await makePublicationCopy({ asOf }, openElsewhere);
    return { made, after: file.save() };
  });
  expect(Buffer.from(after).equals(commented)).toBe(true);
  expect(await commentsOn(after)).toEqual(["Ring the officer at home"]);
  expect(wholeText(made.bytes)).not.toContain("Ring the officer");
});

test("a comment on a sheet that is left out is neither published nor let go", async () => {
  const held = await withWorkbook(sampleBytes("quillbury"), async ({ file }) => {
    await writeBoardReport({ asOf });
    return file.save();
  });
  const commented = await writeOnExceptions(held, "Chair to write to the trust");
  const { made, after } = await withWorkbook(commented, async ({ file }) => {
    await writeBoardReport({ asOf, report: { sections: [] } });
    const made = await makePublicationCopy({ asOf }, openElsewhere);
    await writeBoardReport({ asOf });
    return { made, after: file.save() };
  });
  expect(wholeText(made.bytes)).not.toContain("Chair to write");
  expect(await commentsOn(after)).toEqual(["Chair to write to the trust"]);
});

test("work that is stopped leaves nothing behind, and lets the new workbook go", async () => {
  const stopper = new AbortController();
  let open = 0;
  await withWorkbook(sampleBytes("quillbury"), async ({ file }) => {
    const making = makePublicationCopy({ asOf, signal: stopper.signal }, async (bytes) => {
      const workbook = await openElsewhere(bytes);
      open++;
      stopper.abort();
      return { ...workbook, close: () => open-- };
    });
    await expect(making).rejects.toThrow("abort");
    expect(Buffer.from(file.save()).equals(sampleBytes("quillbury"))).toBe(true);
  });
  expect(open).toBe(0);
});

test("it opens as a new workbook; what Excel refuses is told in a sentence", async () => {
  const opened: (Uint8Array | null)[] = [];
  const { workbook } = openWorkbookFile(sampleBytes("quillbury"));
  const office = await startOffice(workbook, { onNewWorkbook: (bytes) => opened.push(bytes) });
  const copy = await makePublicationCopy({ asOf }, openElsewhere);
  await openPublicationCopy(copy);
  expect(opened).toEqual([copy.bytes]);
  office.failNext({ code: "GeneralException" });
  await expect(openPublicationCopy(copy)).rejects.toThrow(/^Excel stopped while opening the new/);
  office.dispose();
});
