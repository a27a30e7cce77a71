import { aboutRule } from "../../src/actions/aboutRule";
import { counted, firstWords, ruleWord, severityWord, statusWord } from "../../src/actions/words";
import { RULE_IDS, STATUSES } from "../../src/tracker/model";

test("every rule has its words, its title and why it is asked", () => {
  for (const rule of RULE_IDS) {
    expect(ruleWord(rule)).not.toBe("");
    const { title, why } = aboutRule(rule);
    expect(title).not.toBe("");
    expect(why).toMatch(/\w\.$/);
  }
});

test.each([
  [statusWord("not-started"), "Not started"],
  [statusWord("not-started", { "not-started": "To do" }), "To do"],
  [severityWord("high"), "Serious"],
  [counted(1, "action"), "1 action"],
  [counted(0, "action"), "0 actions"],
  [counted(2, "entry", "entries"), "2 entries"],
  [firstWords("Agree\n a  joint plan"), "Agree a joint plan"],
  [firstWords("one two three four", 3), "one two three…"],
])("%s is %s", (told, words) => {
  expect(told).toBe(words);
});

test("no two statuses are read alike", () => {
  expect(new Set(STATUSES.map((status) => statusWord(status))).size).toBe(STATUSES.length);
});
