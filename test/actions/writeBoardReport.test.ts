import type { Corrections } from "../../src/tracker/corrections";
import { NO_CORRECTIONS, readTracker, writeBoardReport } from "../../src/actions";
import { cellsOf, onWorkbook } from "../support/officeOn";
import { workbookOf } from "../support/workbookOf";

const HEADER = ["Ref", "Action", "Lead", "Due date", "RAG", "Evidence"];
const plan = () =>
  workbookOf({
    "Improvement plan": [
      ["Priority 1: Finding needs early"],
      HEADER,
      ["1.1", "Agree a checklist with settings", "Head of SEND", "31/03/2024", "Red", ""],
      ["1.2", "Train every health visitor", "Chief Nurse", "30/09/2024", "Green", "Register"],
      ["1.3", "Publish the local offer", "Head of SEND", "31/05/2024", "Blue", "Web page"],
    ],
    Glossary: [
      ["Term", "Meaning"],
      ["SEND", "Special educational needs and disabilities"],
    ],
  });

const asOf = "2024-06-15";

test("reading gives the plan and its flags, and changes nothing", async () => {
  const workbook = plan();
  const before = cellsOf(workbook, "Improvement plan");
  const { plan: read, flags, ownSheets } = await onWorkbook(workbook, () => readTracker({ asOf }));
  expect(read.actions.map(({ ref, status }) => [ref, status])).toEqual([
    ["1.1", "delayed"],
    ["1.2", "on-track"],
    ["1.3", "complete"],
  ]);
  expect(flags.filter(({ rule }) => rule === "overdue").map(({ ref }) => ref)).toEqual(["1.1"]);
  expect(ownSheets).toEqual([]);
  expect(cellsOf(workbook, "Improvement plan")).toEqual(before);
  expect(workbook.worksheets).toHaveLength(2);
});

test("the report says what was read and written, and a second one does not read the first", async () => {
  const workbook = plan();
  await onWorkbook(workbook, async () => {
    const first = await writeBoardReport({ asOf, report: { plan: "Anyshire plan" } });
    expect(first.written).toEqual({
      sheets: [
        {
          name: "Board summary",
          added: true,
          holds: "The headline, the totals and 1 priority",
        },
        {
          name: "Board exceptions",
          added: true,
          holds: "1 action that the board should look at",
        },
        {
          name: "Board look-ahead",
          added: true,
          holds: "0 dates that fall due, 0 actions with no firm date",
        },
        { name: "Board leads", added: true, holds: "2 leads with open actions" },
        {
          name: "Board decisions",
          added: true,
          holds: "What the board is asked to decide and what it decided, for you to fill",
        },
        {
          name: "Board follow-up",
          added: true,
          holds: "What the board itself asked for, by whom and by when, for you to fill",
        },
        { name: "Board actions", added: true, holds: "3 actions, one row each" },
        {
          name: "Board notes",
          added: true,
          holds: expect.stringMatching(/^\d+ notes on what was read/) as string,
        },
      ],
      left: [],
      comments: 0,
      shown: true,
    });
    const second = await writeBoardReport({ asOf, report: { plan: "Anyshire plan" } });
    expect(second.plan).toEqual(first.plan);
    const names = first.written.sheets.map(({ name }) => name);
    expect(second.ownSheets).toEqual([...names, "Board report history"]);
    expect(second.written.sheets.map(({ added }) => added)).toEqual(
      first.written.sheets.map(() => false),
    );
  });
  expect(cellsOf(workbook, "Board summary")["A1"]).toBe("Anyshire plan: board summary");
});

test("what people say that colours mean is used", async () => {
  const corrections: Corrections = { ...NO_CORRECTIONS, colours: { green: "complete" } };
  await onWorkbook(plan(), async () => {
    const { plan: read } = await readTracker({ asOf, corrections });
    expect(read.actions[1]?.status).toBe("complete");
  });
});

test("a workbook without a tracker stops with what was looked for, and nothing is written", async () => {
  const workbook = workbookOf({ Minutes: [["Meeting notes"], ["We met."]] });
  await onWorkbook(workbook, async () => {
    const run = writeBoardReport({ asOf });
    await expect(run).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("No tracker was found") as string,
    });
  });
  expect(workbook.worksheets).toHaveLength(1);
});

test("a person's wish to stop before writing leaves the workbook as it was", async () => {
  const workbook = plan();
  const stop = new AbortController();
  await onWorkbook(workbook, async () => {
    const run = writeBoardReport({
      asOf,
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === "Checking the plan") stop.abort();
      },
    });
    await expect(run).rejects.toThrow("aborted");
  });
  expect(workbook.worksheets).toHaveLength(2);
});

test("progress names each step and ends each at its end", async () => {
  const told: string[] = [];
  await onWorkbook(plan(), () =>
    writeBoardReport({
      asOf,
      onProgress: ({ step, share }) => {
        if (share === 1) told.push(step);
      },
    }),
  );
  expect([...new Set(told)]).toEqual(["Reading the workbook", "Writing the report"]);
});
