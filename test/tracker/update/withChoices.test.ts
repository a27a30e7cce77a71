import { withChoices } from "../../../src/tracker/update/withChoices";
import type { Target } from "../../../src/tracker/update/target";

const candidate = (value: string, fill = "#00B050") => ({
  state: { value, fill, numberFormat: "General" },
  shown: value,
});

/** What a cell is tried with that could hold these words, where its list allows only some. */
function tried(
  field: Target["of"][number]["field"],
  words: readonly string[],
  choices: readonly string[] | null,
): readonly string[] {
  const target: Target = {
    sheet: "Plan",
    cell: "G5",
    of: [{ key: "1.1", field, period: null }],
    candidates: words.map((word) => candidate(word)),
    holds: () => true,
  };
  return withChoices(target, choices).candidates.map(({ shown }) => shown);
}

test.each<[string, Parameters<typeof tried>, readonly string[]]>([
  ["as it is, where any text will do", ["rating", ["Green"], null], ["Green"]],
  [
    "in the list's own spelling, then its other entries",
    ["rating", ["Green"], [" GREEN ", "AMBER"]],
    [" GREEN ", " GREEN ", "AMBER"],
  ],
  ["with a blank, which no list forbids", ["progress", [""], ["Yes", "No"]], [""]],
  ["with nothing, where the list has no such entry", ["progress", ["Done"], ["Yes", "No"]], []],
  [
    "with what else the list has, for a rating alone",
    ["rating", ["On track"], ["On target", "Late"]],
    ["On target", "Late"],
  ],
])("a cell is tried %s", (_, given, expected) => {
  expect(tried(...given)).toEqual(expected);
});
