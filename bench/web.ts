import { parseArgs } from "node:util";
import { writeBoardReport } from "../src/actions";
import { newWorkbookFile, startOffice } from "../src/host";
import { drawTracker, OWN_AS_OF } from "./job/makeTracker";

/** Excel on the web takes and gives so many bytes at once. */
const LIMIT = 5_000_000;
/** Requests and answers stay below this, which leaves room for what a cell may take more than was reckoned. */
const WANTED = 4_000_000;

/**
 * A long plan, read and reported on through a host with the limits of Excel on the web: `npm run bench:web`. Fails where
 * a request or an answer is larger than wanted, or the plan is not read whole.
 */
async function benchWeb(actions: number): Promise<void> {
  const { workbook } = newWorkbookFile();
  drawTracker(workbook, actions);
  const { counters } = await startOffice(workbook, { payloadLimit: LIMIT });
  const before = process.cpuUsage();
  const { plan, written } = await writeBoardReport({ asOf: OWN_AS_OF });
  const { user, system } = process.cpuUsage(before);
  const lines: readonly (readonly [string, string])[] = [
    ["actions", plan.actions.length.toLocaleString("en-GB")],
    ["sheets written", String(written.sheets.length)],
    ["requests", String(counters.requests)],
    ["largest request", megabytes(counters.largestRequest)],
    ["largest answer", megabytes(counters.largestResponse)],
    ["asked", megabytes(counters.requestBytes)],
    ["answered", megabytes(counters.responseBytes)],
    ["processor's time", `${((user + system) / 1e6).toFixed(1)} s`],
    ["memory at most", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`],
  ];
  console.log("Read and reported on, with the limits of Excel on the web");
  for (const [label, value] of lines) console.log(`  ${label.padEnd(20)}${value.padStart(12)}`);
  const largest = Math.max(counters.largestRequest, counters.largestResponse);
  if (plan.actions.length !== actions || largest > WANTED) process.exitCode = 1;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

const { values } = parseArgs({ options: { actions: { type: "string", default: "50000" } } });
void benchWeb(Number(values.actions));
