import {
  NO_CORRECTIONS,
  addCleanTracker,
  describePosition,
  readLog,
  undoBatch,
  writeBoardReport,
  type Reading,
} from "../../src/actions";
import { describeColumns } from "../../src/actions/columns";
import { describeActions } from "../../src/actions/describeActions";
import { applyHandover, previewHandover } from "../../src/actions/handover";
import { describeLeads } from "../../src/actions/leads";
import { makeReturns, previewReturns, readReturns } from "../../src/actions/returns";
import { describeFields } from "../../src/actions/updates";
import { BlockCounter, countOf, type BlockCounts } from "../support/blockCounts";
import { EVERYWHERE, GROWING_AS_OF as asOf, GROWING_PLANS } from "../support/growingPlans";
import { withWorkbook } from "../support/openOffice";
import type { ReturnedRow } from "../../src/tracker/returns/readReturn";
import { applyAll, BY_LEAD, readAsOf, updatesOf } from "../support/updating";

/** Twice the actions are twice the work, nowhere four times: so a plan of some thousand actions is read and written too. */
const SHORT = 60;
const LONG = 240;
/** Of a block that runs this often for an action in a short plan, more is no news: some begin only in a longer one. */
const PER_ACTION = 12;
/** Sorting, and what differs between pages, may grow a little faster than the plan. */
const MOST_GROWTH = 1.4;
/** A report's formulas count the rows of each theme and lead, as Excel does. */
const EXCELS_OWN = "host/calc/";

interface Use {
  readonly says: string;
  /** What happens before the work that is counted. */
  readonly first?: (reading: Reading) => Promise<unknown>;
  readonly work: (reading: Reading) => Promise<unknown>;
}

const updateAll = (reading: Reading) =>
  applyAll(reading, updatesOf(reading.plan, reading.plan.actions.length));

const USES: readonly Use[] = [
  { says: "reading and checking", work: () => readAsOf(asOf) },
  { says: "what the pane tells", work: describeAll },
  { says: "a first report", work: () => writeBoardReport({ asOf }) },
  {
    says: "a report over an earlier one",
    first: () => writeBoardReport({ asOf: "2025-02-20" }),
    work: () => writeBoardReport({ asOf }),
  },
  { says: "an update of all actions", work: updateAll },
  {
    says: "taking an update back",
    first: updateAll,
    work: async () => [await readLog(), await undoBatch(1, { asOf, ...BY_LEAD })],
  },
  { says: "a handover", work: handOver },
  { says: "making a return", work: (reading) => makeReturns(reading, { lead: EVERYWHERE }) },
  {
    says: "reading a return back",
    first: (reading) => makeReturns(reading, { lead: EVERYWHERE }),
    work: readBack,
  },
  { says: "a clean tracker", work: ({ plan }) => addCleanTracker(plan) },
];

function describeAll(reading: Reading) {
  const { plan } = reading;
  const said = [
    describeActions(reading),
    describePosition(reading),
    describeColumns(reading, NO_CORRECTIONS),
    describeLeads(reading, NO_CORRECTIONS),
    describeFields(plan, plan.actions, null),
  ];
  return Promise.resolve(said);
}

async function handOver(reading: Reading) {
  const handover = { from: EVERYWHERE, to: "Somebody else", openOnly: false };
  const preview = await previewHandover(reading, handover);
  expect(preview.changes.length).toBeGreaterThanOrEqual(SHORT / 4);
  return applyHandover(reading, preview, BY_LEAD);
}

async function readBack(reading: Reading) {
  const filled = (await readReturns()).map((each) => ({ ...each, rows: each.rows.map(fill) }));
  const { updates } = await previewReturns(reading, filled, new Set());
  // Completed actions are in no return.
  expect(updates.length).toBeGreaterThan(reading.plan.actions.length / 2);
}

/** A lead who tells something of every action. */
const fill = (row: ReturnedRow): ReturnedRow => ({
  ...row,
  cells: { ...row.cells, progress: `Told of ${row.key.key}` },
});

const counter = new BlockCounter();
beforeAll(() => counter.start());
afterAll(() => counter.stop());

describe.each(GROWING_PLANS)("$says", ({ file }) => {
  test.each(USES)("$says: no part grows faster than the plan", async (use) => {
    const short = await countsOf(use, file(SHORT));
    const long = await countsOf(use, file(LONG));
    expect(long.size).toBeGreaterThan(100);
    expect(fasterThanThePlan(short, long)).toEqual([]);
  });
});

/** Counts of a use of a plan that was read whole. */
function countsOf({ first, work }: Use, bytes: Uint8Array): Promise<BlockCounts> {
  return withWorkbook(bytes, async () => {
    const reading = await readAsOf(asOf);
    expect([SHORT, LONG]).toContain(reading.plan.actions.length);
    await first?.(reading);
    counter.take();
    await work(reading);
    return counter.take();
  });
}

function fasterThanThePlan(short: BlockCounts, long: BlockCounts): string[] {
  return [...long].flatMap(([name, blocks]) => {
    if (name.startsWith(EXCELS_OWN)) return [];
    const before = short.get(name) ?? [];
    const growths = blocks.map((block) => {
      const few = countOf(before, block);
      const growth = Math.log(block.count / Math.max(few, SHORT * PER_ACTION));
      return { growth: growth / Math.log(LONG / SHORT), few, many: block.count };
    });
    const most = growths.reduce((a, b) => (b.growth > a.growth ? b : a));
    return most.growth > MOST_GROWTH ? [`${name}: ${most.few} to ${most.many}`] : [];
  });
}
