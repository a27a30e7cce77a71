import { besideAction } from "../../../src/tracker/update/besideAction";
import type { CellChange } from "../../../src/tracker/update/update";
import { anAction, aPlan } from "../../support/planBuilder";
import { workbook, worksheet } from "../../support/worksheet";

const snapshot = workbook(worksheet("Plan", [["Agree a checklist", "On track"]]));
const plan = aPlan([anAction({ key: "1.1", sheet: "Plan", cell: "A1" })]);

const STATE = { value: "", numberFormat: "General", fill: "" };
const change = (over: Partial<CellChange>): CellChange => ({
  sheet: "Plan",
  cell: "B1",
  of: [{ key: "1.1", field: "rating", period: null }],
  before: STATE,
  after: { ...STATE, value: "Complete" },
  shown: { before: "", after: "Complete" },
  ...over,
});

test.each<[string, CellChange, CellChange["beside"]]>([
  ["a cell beside its action", change({}), { cell: "A1", value: "Agree a checklist" }],
  ["the action's own cell", change({ cell: "A1" }), undefined],
  ["a cell on another sheet than its action", change({ sheet: "Ratings" }), undefined],
  ["an action that the plan does not have", change({ of: [] }), undefined],
])("%s", (_, given, beside) => {
  expect(besideAction({ plan, snapshot }, [given])[0]?.beside).toEqual(beside);
});
