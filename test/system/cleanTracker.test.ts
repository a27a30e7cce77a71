import { judge, loadKept, readTracker, readWorkbook } from "../../src/actions";
import { addCleanTracker, fillCleanFile } from "../../src/actions/cleanTracker";
import { newWorkbookFile, openWorkbookFile } from "../../src/host";
import type { Action, Plan } from "../../src/tracker/model";
import { withWorkbook } from "../support/openOffice";
import { onWorkbook } from "../support/officeOn";
import { SAMPLE_NAMES, sampleBytes, sampleExpectation } from "../support/samples";

const planOf = (bytes: Uint8Array, asOf: string): Promise<Plan> =>
  withWorkbook(bytes, async () => (await readTracker({ asOf })).plan);

/** The plan as a clean tracker in a file of its own. */
async function cleanFile(plan: Plan): Promise<Uint8Array> {
  const file = newWorkbookFile();
  await onWorkbook(file.workbook, () => fillCleanFile(plan));
  return file.save();
}

const oneLine = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

/** What must come back of an action; a pointer's words follow "See 1.1", and it has no evidence of its own. */
function facts(action: Action) {
  const { leads, due, originalDue, start, completed, ongoing, status, seeAlso } = action;
  const text = oneLine(action.text);
  return {
    text: seeAlso === null ? text : text.replace(`See ${seeAlso}: `, ""),
    leads: leads.map(({ name, organisation, post, person }) => [name, organisation, post, person]),
    ...{ due, originalDue, start, completed, ongoing, status, seeAlso },
    theme: oneLine(action.theme),
    objective: oneLine(action.objective).replace(/^None stated$/, ""),
    evidence: seeAlso === null ? oneLine(action.evidence.join(" ")) : "",
    milestones: action.milestones.map((each) => [each.due, oneLine(each.text)]),
    ratings: action.ratings
      .filter((rating) => rating.start !== null && rating.status !== "unrated")
      .map((rating) => [rating.start, rating.end, rating.status]),
  };
}

test.each(SAMPLE_NAMES)("the clean tracker of %s reads back as the plan", async (name) => {
  const { asOf } = sampleExpectation(name);
  const plan = await planOf(sampleBytes(name), asOf);
  const again = await planOf(await cleanFile(plan), asOf);
  expect(again.actions.map(facts)).toEqual(plan.actions.map(facts));
  expect(again.tables).toHaveLength(1);
});

test.each(SAMPLE_NAMES)(
  "each action of %s has a reference, and keeps its own where it can",
  async (name) => {
    const { asOf } = sampleExpectation(name);
    const plan = await planOf(sampleBytes(name), asOf);
    const again = await planOf(await cleanFile(plan), asOf);
    const refs = again.actions.map(({ ref }) => ref);
    expect(refs).not.toContain(null);
    expect(new Set(refs).size).toBe(refs.length);
    const first = plan.actions.map(({ ref }, at, all) =>
      ref !== null && all.findIndex((each) => each.ref === ref) === at ? ref : null,
    );
    expect(refs.filter((_, at) => first[at] !== null)).toEqual(first.filter((ref) => ref !== null));
  },
);

test("it is a table to work in: true dates, a list of statuses, filters and its header in view", async () => {
  const { asOf } = sampleExpectation("kestrelshire");
  const plan = await planOf(sampleBytes("kestrelshire"), asOf);
  const [sheet] = openWorkbookFile(await cleanFile(plan)).workbook.worksheets;
  if (sheet === undefined) throw new Error("No sheet was written.");
  const headers = [...(sheet.rows.get(0)?.values() ?? [])].map(({ value }) => value);
  const due = headers.indexOf("Due date");
  const days = [...sheet.rows.values()].slice(1).map((row) => row.get(due)?.value);
  const status = headers.indexOf("Status");
  expect(sheet.name).toBe("Clean tracker");
  const dated = plan.actions.filter((action) => action.due !== null && !action.ongoing);
  expect(days.filter((value) => typeof value === "number")).toHaveLength(dated.length);
  expect(sheet.tables).toMatchObject([{ name: "CleanTracker", showFilterButton: true }]);
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheet.validations.some(({ areas }) => areas.some(({ column }) => column === status))).toBe(
    true,
  );
});

test("what the plan's acronyms stand for is a table beside it, under its name", async () => {
  const { asOf } = sampleExpectation("brackenmoor");
  const plan = await planOf(sampleBytes("brackenmoor"), asOf);
  const [, key] = openWorkbookFile(await cleanFile(plan)).workbook.worksheets;
  const rows = [...(key?.rows.values() ?? [])];
  expect(key?.name).toBe("Key to acronyms");
  expect(key?.tables.map(({ name }) => name)).toEqual(["KeyToAcronyms"]);
  expect(rows.map((row) => [...row.values()].map(({ value }) => value))).toEqual([
    ["Acronym", "Post", "Name"],
    ["DCO", "Designated Clinical Officer", ""],
  ]);
});

test("beside the tracker it is not read a second time, until a person says so", async () => {
  const { asOf } = sampleExpectation("quillbury");
  await withWorkbook(sampleBytes("quillbury"), async ({ file }) => {
    const before = (await readTracker({ asOf })).plan;
    const { sheet } = await addCleanTracker(before);
    const second = await addCleanTracker(before);
    expect([sheet, second.sheet]).toEqual(["Clean tracker", "Clean tracker 2"]);
    expect(file.workbook.worksheets.map(({ name }) => name).slice(-2)).toEqual([
      sheet,
      second.sheet,
    ]);

    const snapshot = await readWorkbook();
    const { plan } = judge(snapshot, { asOf });
    expect(plan.actions.map(({ key }) => key)).toEqual(before.actions.map(({ key }) => key));

    const { sheets } = loadKept().corrections;
    const turned = sheets.map((each) => ({
      ...each,
      use: each.sheet === sheet ? ("tracker" as const) : each.use,
    }));
    const both = judge(snapshot, {
      asOf,
      corrections: { ...loadKept().corrections, sheets: turned },
    });
    expect(both.plan.actions).toHaveLength(2 * before.actions.length);
  });
});

test("renamed beside the tracker, it is not read a second time in the file that was saved", async () => {
  const { asOf } = sampleExpectation("quillbury");
  const { bytes, keys } = await withWorkbook(sampleBytes("quillbury"), async ({ file }) => {
    const { plan } = await readTracker({ asOf });
    const { sheet } = await addCleanTracker(plan);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet ?? "").name = "Plan 2027";
      await context.sync();
    });
    return { bytes: file.save(), keys: plan.actions.map(({ key }) => key) };
  });
  const { actions, notTrackers } = await planOf(bytes, asOf);
  expect(actions.map(({ key }) => key)).toEqual(keys);
  expect(notTrackers.map(({ sheet }) => sheet)).toContain("Plan 2027");
});

test("where Excel does not keep that it is left out, no sheet is left behind", async () => {
  const { asOf } = sampleExpectation("quillbury");
  await withWorkbook(sampleBytes("quillbury"), async ({ file, office }) => {
    const { plan } = await readTracker({ asOf });
    const names = file.workbook.worksheets.map(({ name }) => name);
    office.host.writeSettings = () => undefined;
    await expect(addCleanTracker(plan)).rejects.toThrow("Excel did not keep this");
    expect(file.workbook.worksheets.map(({ name }) => name)).toEqual(names);
  });
});

test("a write that fails leaves no sheet behind", async () => {
  const { asOf } = sampleExpectation("quillbury");
  await withWorkbook(sampleBytes("quillbury"), async ({ file, office }) => {
    const { plan } = await readTracker({ asOf });
    const names = file.workbook.worksheets.map(({ name }) => name);
    let writes = 0;
    office.onRequest(({ Actions }) => {
      const isWriting = Actions.some(({ Name }) => Name === "Values");
      return isWriting && ++writes === 1 ? { code: "GeneralException" } : undefined;
    });
    await expect(addCleanTracker(plan)).rejects.toThrow();
    expect(file.workbook.worksheets.map(({ name }) => name)).toEqual(names);
    expect(loadKept().corrections.sheets).toEqual([]);
  });
});
