import { measure } from "./measure";
import { flatPlan } from "./plans/flatPlan";
import { milestonePlan } from "./plans/milestonePlan";
import { MOST_GROWTH, reportLayout } from "./report";

/**
 * What reading and checking cost as plans get longer, apart from files and Excel: `npm run bench`. Fails where time
 * grows faster than plans do; times themselves are the machine's, and are not judged.
 */
const SIZES = [100, 1000, 10_000, 50_000];
const LAYOUTS = [
  ["Milestones and quarters, five sheets", milestonePlan],
  ["One flat table", flatPlan],
] as const;

// The first reading pays for what Node compiles on the way; no size should.
for (const [, make] of LAYOUTS) measure(make, 1000);

const tooFast: string[] = [];
for (const [layout, make] of LAYOUTS) {
  const report = reportLayout(
    layout,
    SIZES.map((actions) => measure(make, actions)),
  );
  console.log(`${report.lines.join("\n")}\n`);
  if (report.growth >= MOST_GROWTH) tooFast.push(layout);
}
if (tooFast.length > 0) {
  console.log(`Grows by an exponent of ${MOST_GROWTH} or more: ${tooFast.join("; ")}.`);
  process.exitCode = 1;
}
