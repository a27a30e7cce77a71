import { each, HEADER, readSheet } from "./readSheet";

const LIST = "1. Agree terms\n2. Publish the guide";
const told = (lead: string, due: string, rag: string, ref: string | null = "1.1") =>
  each(
    readSheet([
      [...HEADER],
      [ref, LIST, lead, due, rag],
      [ref && "1.2", "Train staff", "Jo Poole", "31/07/2024", "Green"],
    ]),
    (action) => [
      action.ref,
      action.text,
      action.leads.map(({ name }) => name).join(" + "),
      action.due,
      action.rag,
    ],
  ).slice(0, -1);

describe("a numbered list in one cell", () => {
  it.each([
    [
      "dates and leads with the list's numbers",
      told("1. Jo Poole\n2. Ann Wood", "1. March 2024\n2. May 2024", "Green"),
      [
        ["1.1.1", "Agree terms", "Jo Poole", "2024-03-31", "green"],
        ["1.1.2", "Publish the guide", "Ann Wood", "2024-05-31", "green"],
      ],
    ],
    [
      "ratings alone",
      told("Jo Poole", "March 2024", "Green\nRed"),
      [
        ["1.1.1", "Agree terms", "Jo Poole", "2024-03-31", "green"],
        ["1.1.2", "Publish the guide", "Jo Poole", "2024-03-31", "red"],
      ],
    ],
    [
      "two leads of an action with a reference, who may share it",
      told("Jo Poole\nAnn Wood", "March 2024", "Green"),
      [["1.1", LIST, "Jo Poole + Ann Wood", "2024-03-31", "green"]],
    ],
    [
      "two leads where no row has a reference",
      told("Jo Poole\nAnn Wood", "March 2024", "Green", null),
      [
        [null, "Agree terms", "Jo Poole", "2024-03-31", "green"],
        [null, "Publish the guide", "Ann Wood", "2024-03-31", "green"],
      ],
    ],
    [
      "one date and one lead",
      told("Jo Poole", "March 2024", "Green", null),
      [[null, LIST, "Jo Poole", "2024-03-31", "green"]],
    ],
  ])("beside %s", (_, read, expected) => {
    expect(read).toEqual(expected);
  });
});
