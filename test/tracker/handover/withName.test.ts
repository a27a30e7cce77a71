import { withName } from "../../../src/tracker/handover/withName";

const CASES: [why: string, text: string, spelling: string, isThere: boolean, first: string][] = [
  ["the only name", "Jo Poole", "Jo Poole", false, "Ann Bell"],
  ["one of several on lines", "ICB\nJo Poole\nDCO", "Jo Poole", false, "ICB\nAnn Bell\nDCO"],
  ["its organisation stays", "Jo Poole (CCG) / DCO", "Jo Poole", false, "Ann Bell (CCG) / DCO"],
  ["whatever spaces are in it", "Jo\u00a0 Poole", "Jo Poole", false, "Ann Bell"],
  ["in whichever case", "JO POOLE", "Jo Poole", false, "Ann Bell"],
  ["an address of theirs", "jo.poole@x.gov.uk", "Jo Poole", false, "Ann Bell"],
  ["never a part of another name", "DCOs / DCO", "DCO", false, "DCOs / Ann Bell"],
  ["with signs that mean something in patterns", "A.B. (x)", "A.B.", false, "Ann Bell. (x)"],
  ["who is there already, behind", "Ann Bell / Jo Poole", "Jo Poole", true, "Ann Bell"],
  ["who is there already, before", "Jo Poole and Ann Bell", "Jo Poole", true, "Ann Bell"],
];

test.each(CASES)("%s", (_, text, spelling, isThere, first) => {
  expect(withName(text, [spelling], "Ann Bell", isThere)[0]).toBe(first);
});

test("a name that is not written there gives no way", () => {
  expect(withName("Head of SEND", ["Jo Poole"], "Ann Bell", false)).toEqual([]);
});

test("a name with a dollar sign is written as it is", () => {
  expect(withName("Jo", ["Jo"], "A $& B", false)).toEqual(["A $& B"]);
});
