import { headingText } from "../../../src/tracker/read/headingText";

describe("a row of text across a table", () => {
  it.each([
    // text, kind, words, bare
    ["Weakness to be addressed: Plans are late (continued)", "theme", "Plans are late", false],
    ["Area of Concern 1: Plans are late", "theme", "Area of Concern 1: Plans are late", false],
    ["Priority 1\nPlans are late", "theme", "Priority 1 Plans are late", false],
    ["Improvement Pillar 1 – Plans", "theme", "Improvement Pillar 1 – Plans", false],
    ["PRIORITY ONE", "theme", "PRIORITY ONE", true],
    ["Priority 2:", "theme", "Priority 2:", true],
    ["Theme - Inclusion", "theme", "Inclusion", false],
    ["Workstream 3 Health (cont'd)", "theme", "Workstream 3 Health", false],
    ["Workstream 3 Health cont’d", "theme", "Workstream 3 Health", false],
    ["Priority 3 continued", "theme", "Priority 3", true],
    ["Priority 3: Help is continued", "theme", "Priority 3: Help is continued", false],
    ["Outcome 1: Families are heard", "theme", "Outcome 1: Families are heard", false],
    ["Outcome A1: Families are heard", "theme", "Outcome A1: Families are heard", false],
    ["Actions not yet started", "aims", null, false],
    ["Completed actions since March", "aims", null, false],
    ["Actions for schools", "plain", null, false],
    ["WSOA Area 2 – Voice", "theme", "WSOA Area 2 – Voice", false],
    ["Key Line of Enquiry 1: Data", "theme", "Key Line of Enquiry 1: Data", false],
    ["OUTCOMES", "aims", "OUTCOMES", false],
    ["How we plan to hear families", "aims", null, false],
    ["How we hear families", "plain", null, false],
    ["Priorities are agreed each year with parents", "plain", null, false],
    ["Objective 1.2: Improve oversight", "objective", "Objective 1.2: Improve oversight", false],
    ["Focus area: Data", "objective", "Data", false],
    ["A1. Oversight of placements", "numbered", "A1. Oversight of placements", false],
    ["2 Joint working", "numbered", "2 Joint working", false],
    ["We will know this is working well when:", "aims", null, false],
    ["Aims: To hear families", "aims", null, false],
    ["Vision for the future", "aims", null, false],
    ["• Families are heard", "note", null, false],
    ["- Families are heard", "note", null, false],
    ["Improvement plan, version 3", "title", null, false],
    ["Working copy", "title", null, false],
    ["March 2024", "title", null, false],
    ["2022", "title", null, false],
    ["2024/25", "title", null, false],
    ["Leadership and governance", "plain", "Leadership and governance", false],
  ])("%j is %s", (text, kind, words, bare) => {
    const heading = headingText(text);
    expect(heading.kind).toBe(kind);
    expect(heading.bare).toBe(bare);
    if (words !== null) expect(heading.words).toBe(words);
  });

  it("is a note where it is as long as an explanation", () => {
    const text = "This priority runs through all the others. ".repeat(4);
    expect(headingText(text).kind).toBe("note");
  });
});
