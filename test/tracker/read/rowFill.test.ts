import { filled, type CellSketch } from "../../support/worksheet";
import { each, readSheet } from "./readSheet";

type Fill = Parameters<typeof filled>[0] | null;

const KEY: readonly CellSketch[] = ["Key", "Green = complete", "Amber = in progress", "Red = late"];
const LABELS = ["Ref", "Action", "Lead", "Due date"];
const NO_KEY: readonly CellSketch[] = ["Action plan"];

function statuses(above: readonly CellSketch[], fills: readonly Fill[], ...rated: string[]) {
  const rows = fills.map((fill, i) => {
    const cells = [`1.${i + 1}`, "Agree terms", "Jo Poole", "31/03/2024"];
    return [...cells.map((text) => (fill === null ? text : filled(fill, text))), ...rated];
  });
  const labels = rated.length > 0 ? [...LABELS, "RAG"] : LABELS;
  return each(readSheet([above, [], labels, ...rows]), ({ status }) => status);
}

describe("rows that are filled throughout", () => {
  it("stand as the plan says that their colours mean", () => {
    expect(statuses(KEY, ["green", "amber", null, "red"])).toEqual([
      ...["complete", "in-progress", "unrated", "delayed"],
    ]);
  });

  it.each<[why: string, above: readonly CellSketch[], fills: readonly Fill[]]>([
    ["no key says what colours mean", NO_KEY, ["green", "amber", "red"]],
    ["all that are filled have one colour", KEY, ["green", null, "green"]],
  ])("are not rated where %s", (_, above, fills) => {
    expect(new Set(statuses(above, fills))).toEqual(new Set(["unrated"]));
  });

  it("are not rated where a column rates them", () => {
    expect(statuses(KEY, ["green", "red"], "Amber")).toEqual(["in-progress", "in-progress"]);
  });
});
