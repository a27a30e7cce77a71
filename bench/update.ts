import { growthExponent } from "./growth";
import { measureUpdate, type MeasuredUpdate } from "./measureUpdate";
import { flatPlan } from "./plans/flatPlan";
import { milestonePlan } from "./plans/milestonePlan";
import { MOST_GROWTH } from "./report";

/** What planning an update of all actions costs as plans get longer: `npm run bench`. Fails where it grows faster. */
const SIZES = [100, 1000, 10_000];
const LAYOUTS = [
  ["Milestones and quarters, five sheets", milestonePlan],
  ["One flat table", flatPlan],
] as const;

for (const [, make] of LAYOUTS) measureUpdate(make, 1000);

for (const [layout, make] of LAYOUTS) {
  const measured = SIZES.map((actions) => measureUpdate(make, actions));
  const growth = growthExponent(measured);
  const exponent = `growth exponent ${growth.toFixed(2)}`;
  console.log(
    [`An update of all actions. ${layout}`, ...measured.map(line), exponent].join("\n  "),
  );
  if (growth >= MOST_GROWTH) {
    console.log(`Grows by an exponent of ${MOST_GROWTH} or more.`);
    process.exitCode = 1;
  }
}

function line({ actions, changes, milliseconds }: MeasuredUpdate): string {
  const sizes = `${actions.toLocaleString("en-GB")} actions`.padStart(16);
  const cells = `${changes.toLocaleString("en-GB")} cells`.padStart(16);
  return `${sizes}${cells}${milliseconds.toFixed(1).padStart(12)} ms`;
}
