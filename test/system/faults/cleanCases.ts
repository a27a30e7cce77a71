import { addCleanTracker } from "../../../src/actions/cleanTracker";
import { readAs } from "../../support/returnFiles";
import { ownSheets } from "./ownState";
import { AS_OF, PLAN_SHEETS, smallPlan } from "./smallPlan";
import type { UseCase } from "./useCase";

/** The plan as one flat sheet, which is the council's own once it stands. */
export const CLEAN_CASES: readonly UseCase[] = [
  {
    title: "a clean tracker",
    start: () => Promise.resolve(smallPlan()),
    prepare: async () => {
      const { plan } = await readAs(AS_OF);
      return () => addCleanTracker(plan);
    },
    own: ownSheets,
    adds: ["Clean tracker"],
    sheets: [PLAN_SHEETS[1]],
  },
];
