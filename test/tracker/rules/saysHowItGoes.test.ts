import { ratedNow } from "../../../src/tracker/rules/shared/ratedNow";
import { saysHowItGoes } from "../../../src/tracker/rules/shared/ratings";
import { anAction } from "../../support/planBuilder";

test.each<[text: string, comment: string | null, says: boolean]>([
  ["On track", null, true],
  ["Green - on track", "on track", true],
  ["3", null, true],
  ["Green", null, false],
  ["Green - two schools left", "two schools left", false],
  ["✓", null, false],
])("whether “%s” (%s) says how an action goes: %s", (text, comment, says) => {
  const ratings = [{ ...ratedNow("green", "on-track", text), comment }];
  expect(saysHowItGoes(anAction({ ratings }), "2024-03-01")).toBe(says);
});
