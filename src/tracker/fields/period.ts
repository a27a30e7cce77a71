export { readPlanPeriod } from "./periods/planPeriod";
export { readMilestoneHeader } from "./periods/milestoneHeader";
export { quartersAfter, readQuarterHeader } from "./periods/quarterHeader";
export { fitMilestoneSequence } from "./periods/milestoneSequence";
export { usesDate1904 } from "./periods/date1904";
export type { LabelledPeriod, Period } from "./periods/period";
