import { statusWords } from "../../../src/tracker/statusLabels";
import { meaningsOf } from "../../../src/tracker/summary/meanings";
import { DEFAULT_REPORT_OPTIONS } from "../../../src/tracker/summary/options";
import { summarise } from "../../../src/tracker/summary/summarise";
import { anAction, aPlan } from "../../support/planBuilder";

const DELIVERED = statusWords({ complete: "Delivered" });

test.each([
  ["the usual word", statusWords({}), "does not show it as complete."],
  ["the council's own word", DELIVERED, "does not show it as delivered."],
  ["letters that stay capital", statusWords({ complete: "BRAG blue" }), "show it as BRAG blue."],
])("a meaning tells of complete actions by %s", (_, words, told) => {
  expect(meaningsOf(words).overdue).toContain(told);
});

test("no meaning says “complete” where the council has another word", () => {
  const said = Object.values(meaningsOf(DELIVERED)).filter((text) => /complete\b/i.test(text));
  expect(said).toEqual([]);
});

test("Board notes tells how it is counted in the council's words", () => {
  const options = { ...DEFAULT_REPORT_OPTIONS, words: DELIVERED };
  const { notes } = summarise(aPlan([anAction()]), [], options);
  const overdue = notes.find(({ note }) => note.startsWith("Overdue: "));
  expect(overdue?.note).toContain("the plan does not show it as delivered");
});
