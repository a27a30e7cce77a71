import { saysNothing } from "../../../src/tracker/fields/blank";

describe("saysNothing", () => {
  test.each([
    "",
    "  ",
    "TBC",
    "tbc.",
    "n/a",
    "N/A",
    "none",
    "None yet",
    "To follow",
    "-",
    "–",
    "…",
    "?",
    "Evidence:",
    "Outcomes",
    "Outcomes & measures",
    "Evidence:\nTBC",
    "Impact:\n",
    "What has changed:",
  ])("%p", (text) => expect(saysNothing(text)).toBe(true));

  test.each([
    "Minutes of the board",
    "Evidence: minutes of the board",
    "None of the surveys was returned",
    "Outcomes improved",
    "TBC by the board in March",
    "Evidence:\nSurvey",
    "90%",
    "✓",
    "We will know that this has worked when these three things are true:",
  ])("%p says something", (text) => expect(saysNothing(text)).toBe(false));
});
