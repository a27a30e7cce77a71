import { applyUpdate, previewUpdate, undoBatch } from "../../../src/actions";
import { applyHandover, previewHandover } from "../../../src/actions/handover";
import type { ActionUpdate } from "../../../src/tracker/update/update";
import { withWorkbook } from "../../support/openOffice";
import { applyAll, BY_LEAD, readAsOf } from "../../support/updating";
import { ownLog } from "./ownState";
import { AS_OF, PLAN_SHEETS, smallPlan } from "./smallPlan";
import type { UseCase } from "./useCase";

/** Of both sheets, and of every kind of cell that an update writes. */
export const UPDATES: readonly ActionUpdate[] = ["1.2", "2.1"].map((key) => ({
  key,
  period: "Q2 2025/26",
  rating: { rag: "red", status: "delayed" },
  evidence: { text: "Minutes of 3 June", how: "add" },
  revisedDue: "2027-03-31",
}));

const HANDOVER = { from: "Jo Poole", to: "Alex Marsh", openOnly: true };

const after = (work: () => Promise<unknown>) => () =>
  withWorkbook(smallPlan(), async ({ file }) => {
    await work();
    return file.save();
  });

async function prepareUpdate() {
  const reading = await readAsOf(AS_OF);
  const { changes } = await previewUpdate(reading, UPDATES);
  const request = { plan: reading.plan, updates: UPDATES, changes, ...BY_LEAD };
  return () => applyUpdate(request);
}

async function prepareHandover() {
  const reading = await readAsOf(AS_OF);
  const plan = await previewHandover(reading, HANDOVER);
  return () => applyHandover(reading, plan, BY_LEAD);
}

const updated = after(async () => applyAll(await readAsOf(AS_OF), UPDATES));

export const UPDATE_CASES: readonly UseCase[] = [
  {
    title: "a first update",
    rows: [PLAN_SHEETS[0]],
    start: () => Promise.resolve(smallPlan()),
    prepare: prepareUpdate,
    own: ownLog,
  },
  {
    title: "an update where others were logged",
    start: after(async () =>
      applyAll(await readAsOf(AS_OF), [
        { key: "1.1", evidence: { text: "A letter", how: "replace" } },
      ]),
    ),
    sheets: [PLAN_SHEETS[1], "Update log"],
    prepare: prepareUpdate,
    own: ownLog,
  },
  {
    title: "an update that is taken back",
    rows: [PLAN_SHEETS[0], "Update log"],
    start: updated,
    sheets: [PLAN_SHEETS[1], "Update log"],
    prepare: () => Promise.resolve(() => undoBatch(1, { asOf: AS_OF, ...BY_LEAD })),
    own: ownLog,
    isDone: /was taken back already/,
  },
  {
    title: "a handover",
    rows: [PLAN_SHEETS[0]],
    sheets: [PLAN_SHEETS[1]],
    start: () => Promise.resolve(smallPlan()),
    prepare: prepareHandover,
    own: ownLog,
    isDone: /leads nothing in this plan/,
  },
  {
    title: "a handover where others were logged",
    sheets: ["Update log"],
    start: updated,
    prepare: prepareHandover,
    own: ownLog,
    isDone: /leads nothing in this plan/,
  },
];
