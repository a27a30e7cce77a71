import { checkSetAside } from "../../../src/tracker/setAside/checkSetAside";
import { SET_ASIDE_VERSION, type SetAside } from "../../../src/tracker/setAside";

const entry: SetAside = {
  rule: "overdue",
  key: "1.1",
  sheet: "Plan",
  part: "due",
  text: "31/03/2024",
  action: "Survey families",
  severity: "high",
  message: "Due 31 March 2024, 76 days ago; still Red",
  reason: "Agreed with the board",
  on: "2024-06-15",
};

const kept = (...flags: readonly unknown[]) => ({ version: SET_ASIDE_VERSION, flags });

test.each<[string, unknown, readonly SetAside[], RegExp | null]>([
  ["what is right", kept(entry), [entry], null],
  ["a flag on a table", kept({ ...entry, key: null }), [{ ...entry, key: null }], null],
  ["no list at all", { version: SET_ASIDE_VERSION }, [], null],
  ["a newer form", { version: 2, flags: [entry] }, [], /“version” must be 1/],
  ["a list alone", [entry], [], /The whole must hold/],
  [
    "a rule that is not known, the others kept",
    kept({ ...entry, rule: "late" }, entry),
    [entry],
    /“flags\[1\]\.rule” must be one of/,
  ],
  ["no reason", kept({ ...entry, reason: " " }), [], /“flags\[1\]\.reason” must be a text/],
  ["no key", kept({ ...entry, key: undefined }), [], /“flags\[1\]\.key” must be a text/],
  ["a day in words", kept({ ...entry, on: "June" }), [], /“flags\[1\]\.on” must be a day/],
  ["more than is known", kept({ ...entry, by: "J" }), [entry], /“flags\[1\]\.by” is not known/],
])("reads %s", (_, data, setAside, problem) => {
  const checked = checkSetAside(data);
  expect(checked.setAside).toEqual(setAside);
  if (problem === null) expect(checked.problems).toEqual([]);
  else expect(checked.problems).toEqual([expect.stringMatching(problem)]);
});
