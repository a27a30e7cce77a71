import { NO_CORRECTIONS } from "../../../src/tracker/corrections";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { planUpdate } from "../../../src/tracker/update/planUpdate";
import { ratedRows } from "../../support/ratedRows";
import { inFont, workbook, worksheet, type CellSketch } from "../../support/worksheet";

/** What becomes of rating action 1.1 red in a plan whose column RAG holds these cells. */
function ratedRed(...cells: readonly CellSketch[]) {
  const rows = ratedRows("31/03/2026", cells);
  const snapshot = workbook(
    worksheet("Plan", [["Ref", "Action", "Lead", "Due date", "RAG"], ...rows]),
  );
  const plan = readPlan(snapshot, { asOf: "2026-01-15" });
  const update = { key: "1.1", rating: { rag: "red", status: "delayed" } } as const;
  const { changes, refused } = planUpdate({ plan, snapshot }, [update], NO_CORRECTIONS);
  return { written: changes.map(({ shown }) => shown.after), refused };
}

const green = inFont("green", "●");
const red = inFont("red", "●");

test.each<[string, readonly CellSketch[]]>([
  ["a rating that is a sign's colour", [green, red, green]],
  ["a blank rating among signs", [null, red, green]],
])("%s is left, and the person told where to change it", (_, cells) => {
  const { written, refused } = ratedRed(...cells);
  expect(written).toEqual([]);
  expect(refused).toEqual([
    {
      key: "1.1",
      field: "rating",
      reason:
        "Its column rates by the colour of signs, which an update does not write: colour the sign in Excel.",
    },
  ]);
});

test.each<[string, readonly CellSketch[]]>([
  ["beside signs in black", ["Green", { text: "●", font: "#000000" }, "Red"]],
  ["in a coloured font", [inFont("green", "Green"), inFont("red", "Red"), "Amber"]],
  ["in a column that has signs besides", ["Green", red, "Red"]],
])("a word is written as ever %s", (_, cells) => {
  expect(ratedRed(...cells)).toEqual({ written: ["Red"], refused: [] });
});
