import {
  NO_CORRECTIONS,
  readTracker,
  saveCorrections,
  savePreferences,
  saveSetAside,
  toSetAside,
} from "../../../src/actions";
import { readLeadsAs } from "../../../src/tracker/correct";
import { DEFAULT_PREFERENCES } from "../../../src/tracker/preferences";
import { withWorkbook } from "../../support/openOffice";
import { ownSheets } from "./ownState";
import { AS_OF, PLAN_SHEETS, smallPlan } from "./smallPlan";
import type { UseCase } from "./useCase";

const LEADS = readLeadsAs(NO_CORRECTIONS, ["Jo Poole", "Sam Reed"], "Jo Poole");
const HEADER = { ...NO_CORRECTIONS, headers: [{ sheet: PLAN_SHEETS[0], row: 1, rows: 1 }] };
const OWN_CHOICES = { ...DEFAULT_PREFERENCES, plan: "Our plan", dueSoonDays: 60 };

const begun = () => Promise.resolve(smallPlan());

/** The plan where a person has done something before. */
const after = (work: () => Promise<unknown>) => () =>
  withWorkbook(smallPlan(), async ({ file }) => {
    await work();
    return file.save();
  });

const doing = (work: () => Promise<unknown>) => () => Promise.resolve(work);

async function firstFlagAside() {
  const reading = await readTracker({ asOf: AS_OF });
  const [flag] = reading.flags;
  if (flag === undefined) throw new Error("Nothing is flagged.");
  return toSetAside(reading, flag, { reason: "Agreed by the board", on: AS_OF });
}

/** A header that a person points at: the workbook is read to know its labels. */
export const HEADER_CASE: UseCase = {
  title: "a header that is pointed at",
  start: begun,
  prepare: doing(() => saveCorrections(HEADER)),
  own: ownSheets,
  sheets: [PLAN_SHEETS[0]],
  rows: [PLAN_SHEETS[0]],
};

/** A flag of a plan that is read just before. */
export const ASIDE_CASE: UseCase = {
  title: "a flag that is set aside as the plan is read",
  start: begun,
  prepare: doing(async () => {
    const reading = await readTracker({ asOf: AS_OF });
    // Tried again, it is aside already.
    const [flag] = [...reading.setAside.map((each) => each.flag), ...reading.flags];
    const said = { reason: "Agreed by the board", on: AS_OF };
    await saveSetAside(flag === undefined ? [] : [toSetAside(reading, flag, said)]);
  }),
  own: ownSheets,
  sheets: [PLAN_SHEETS[0]],
  rows: [PLAN_SHEETS[0]],
};

/** What people tell of the plan, which is kept in the document's settings. */
export const KEEP_CASES: readonly UseCase[] = [
  HEADER_CASE,
  {
    title: "two names that are read as one",
    start: begun,
    prepare: doing(() => saveCorrections(LEADS)),
    own: ownSheets,
  },
  {
    title: "a correction that is taken back",
    start: after(() => saveCorrections(LEADS)),
    prepare: doing(() => saveCorrections(NO_CORRECTIONS)),
    own: ownSheets,
  },
  {
    title: "a flag that is set aside",
    start: begun,
    prepare: async () => {
      const flag = await firstFlagAside();
      return () => saveSetAside([flag]);
    },
    own: ownSheets,
  },
  {
    title: "a flag that is brought back",
    start: after(async () => saveSetAside([await firstFlagAside()])),
    prepare: doing(() => saveSetAside([])),
    own: ownSheets,
  },
  {
    title: "choices that are kept",
    start: begun,
    prepare: doing(() => savePreferences(OWN_CHOICES)),
    own: ownSheets,
  },
  {
    title: "choices that are put back as usual",
    start: after(() => savePreferences(OWN_CHOICES)),
    prepare: doing(() => savePreferences(DEFAULT_PREFERENCES)),
    own: ownSheets,
  },
];
