import { readSheet } from "./readSheet";

describe("lettered dates in one cell", () => {
  it.each<[string, string, string, number]>([
    [
      "beside steps of the same letters",
      "a) Terms agreed\nb) Chair chosen",
      "a) May 2023\nb) June 2024",
      0,
    ],
    ["beside numbered steps", "1. Terms agreed\n2. Chair chosen", "1. May 2023\n2. June 2024", 0],
    ["beside fewer steps", "a) Terms agreed", "a) May 2023\nb) June 2024", 1],
    ["beside steps without letters", "Terms agreed\nChair chosen", "a) May 2023\nb) June 2024", 1],
  ])("%s", (_, steps, dates, doubts) => {
    const [action] = readSheet([
      ["Ref", "Action", "Milestones", "Lead", "Dates", "RAG"],
      ["1", "Set up a joint panel", steps, "Jo Poole", dates, "Green"],
      ["2", "Publish an annual report", "Report published", "Ann Wood", "June 2024", "Green"],
    ]).actions;
    expect(action?.due).toBe("2024-06-30");
    expect(action?.doubts.filter(({ kind }) => kind === "ambiguous-date")).toHaveLength(doubts);
  });
});
