import { processorTime } from "../../support/processorTime";
import {
  crossReference,
  joinReference,
  leadingReference,
  objectiveReference,
  parentReference,
  tidyReference,
} from "../../../src/tracker/fields/reference";

describe("the reference at the beginning of an action", () => {
  it.each([
    ["1.1.1: Establish a group", "1.1.1", "number", "Establish a group"],
    ["3.2.8 Write a pathway", "3.2.8", "number", "Write a pathway"],
    ["1.1 – Write a pathway", "1.1", "number", "Write a pathway"],
    ["2.1..2 Write", "2.1.2", "number", "Write"],
    ["1.2a Write", "1.2a", "number", "Write"],
    ["A1. Oversight", "A1", "number", "Oversight"],
    ["A3: Governance", "A3", "number", "Governance"],
    ["PAP-01: Write", "PAP-01", "number", "Write"],
    ["A. To write", "A", "letter", "To write"],
    ["a) Complete", "a", "letter", "Complete"],
    ["(b) Complete", "b", "letter", "Complete"],
    ["• d) Complete", "d", "letter", "Complete"],
    ["2) Complete", "2", "part", "Complete"],
    ["3. Complete", "3", "part", "Complete"],
    ["1.A new offer is agreed", "1", "part", "A new offer is agreed"],
    ["P1.A3 Write", "P1.A3", "number", "Write"],
    ["1.A.2 Write", "1.A.2", "number", "Write"],
    ["2.a Write", "2.a", "number", "Write"],
    ["1a(ii) Write", "1a(ii)", "number", "Write"],
    ["1.2(a) Write", "1.2(a)", "number", "Write"],
    ["1.2-Write", "1.2", "number", "Write"],
    ["PAP2-04: Write", "PAP2-04", "number", "Write"],
    ["SEND1 – Write", "SEND1", "number", "Write"],
    ["Action 1.2: Write", "1.2", "number", "Write"],
    ["Action 3 – Write", "3", "part", "Write"],
    ["1.3 terms of reference are agreed", "1.3", "number", "terms of reference are agreed"],
  ])("%j is %s", (text, ref, kind, rest) => {
    expect(leadingReference(text)).toEqual({ ref, kind, rest });
  });

  it.each([
    ["words", "Establish a group"],
    ["a number of things", "2 new officers start"],
    ["a share", "3.5% of families reply"],
    ["ages", "0-25 strategy is agreed"],
    ["a year", "2024 plan is agreed"],
    ["an abbreviation", "e.g. a leaflet"],
    ["a paper size", "A4 leaflet for families"],
    ["a number of posts", "2.5 FTE officers start"],
    ["a length of time", "12.5 days of training"],
    ["an amount", "4.2 million is spent on transport"],
    ["a day", "31.3.25 deadline is met"],
    ["a quarter", "Q1: Write"],
    ["an age", "POST-16 pathway is agreed"],
    ["an illness", "COVID-19 recovery plan is agreed"],
    ["a key stage", "KS1/2 – transition"],
    ["a number of weeks", "EHCP-20 week timeliness improves"],
    ["another plan's action", "Action 1.2 of the strategy is reviewed"],
  ])("is not %s", (_, text) => {
    expect(leadingReference(text)).toBeNull();
  });
});

describe("the number of an objective", () => {
  it.each([
    ["4 Plans are clear", "4"],
    ["1.2 United vision", "1.2"],
    ["Objective 1.2: Improve oversight", "1.2"],
    ["A1. Oversight", "A1"],
    ["2. Data", "2"],
  ])("%j has %s", (text, number) => {
    expect(objectiveReference(text)?.ref).toBe(number);
  });

  it.each(["16 to 25 provision is clear", "A united vision", "a) a letter continues an objective"])(
    "%j has none",
    (text) => {
      expect(objectiveReference(text)).toBeNull();
    },
  );
});

describe("a reference as displayed", () => {
  it.each([
    ["4.10", "4.10"],
    ["PAP-01", "PAP-01"],
    ["2.1..2", "2.1.2"],
    ["1.1.", "1.1"],
    ["(a)", "a"],
    ["1.2(i)", "1.2(i)"],
    ["1.2 (ii).", "1.2 (ii)"],
    ["Ref 1.2", "1.2"],
    ["Action 3", "3"],
    ["Action No. 3", "3"],
    ["Item 4", "4"],
    [" 1 . 2 ", "1.2"],
    ["2.1 (was 1.4)", "2.1"],
    ["P2/A1 [formerly P1/A7]", "P2/A1"],
    ["2.4 (new)", "2.4"],
  ])("%j is %s", (text, ref) => {
    expect(tidyReference(text)).toBe(ref);
  });
});

describe("a cross-reference", () => {
  it.each([
    ["Ref - 1.1 Roles are clear", "1.1"],
    ["Ref -1.2 Vision", "1.2"],
    ["Ref - 4 Plans", "4"],
    ["See 2.3", "2.3"],
    ["See also action 2.3 above", "2.3"],
    ["As per 1.1.2", "1.1.2"],
  ])("%j points at %s", (text, ref) => {
    expect(crossReference(text)).toBe(ref);
  });

  it.each(["Refer 3 families to the service", "See families every term", "Reference group meets"])(
    "%j points at nothing",
    (text) => {
      expect(crossReference(text)).toBeNull();
    },
  );
});

describe("references joined", () => {
  const letter = { ref: "A", kind: "letter", rest: "" } as const;
  const number = { ref: "1.1.1", kind: "number", rest: "" } as const;

  it.each([
    ["a letter continues its objective's number", "1.1", letter, "1.1.A"],
    ["a letter stands alone without an objective", null, letter, "A"],
    ["a number stands alone", "1.1", number, "1.1.1"],
  ])("%s", (_, parent, own, ref) => {
    expect(joinReference(parent, own)).toBe(ref);
  });

  it.each([
    ["2.2.5", "2.2"],
    ["A1.a", "A1"],
    ["7", null],
  ])("%s belongs to %s", (ref, parent) => {
    expect(parentReference(ref)).toBe(parent);
  });
});

test("the longest cell is read in a moment", () => {
  const longest = [";", "[was ", "1.", "(", ". ", "A1 "].map(
    (text) => `${text.repeat(32_000 / text.length)}!`,
  );
  const taken = processorTime(() => {
    for (const text of longest) tidyReference(text);
  });
  expect(taken).toBeLessThan(1_000);
});
