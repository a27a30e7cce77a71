import { NO_CORRECTIONS, type Corrections } from "../../../src/tracker/corrections";
import type { Plan } from "../../../src/tracker/model";
import { readPlan } from "../../../src/tracker/read/readPlan";
import { workbook, worksheet } from "../../support/worksheet";
import { AS_OF, type Sketch } from "./readSheet";

const ROWS: Sketch = [
  ["Our plan"],
  ["Zed", "Deed", "Doer", "Day"],
  ["1.1", "Do it", "Jo Poole", "31/03/2024"],
  ["1.2", "Do it", "Sam Reed", "30/06/2024"],
  ["1.3", "Do it", "Jo Poole", "30/09/2024"],
];
const headers: Corrections["headers"] = [{ sheet: "Plan", row: 2, rows: 1 }];

function read(given: Partial<Corrections>, rows = ROWS): Plan {
  const corrections = { ...NO_CORRECTIONS, ...given };
  return readPlan(workbook(worksheet("Plan", rows)), { asOf: AS_OF, corrections });
}

const labels = ({ unreadHeaders: [first] }: Plan) =>
  first?.header.labels.map(({ column, label, readAs }) => `${column} ${label}: ${readAs}`);

test("a header that was pointed at, without an action, tells its columns so that one can be named", () => {
  expect(read({}).unreadHeaders).toEqual([]);
  const plan = read({ headers });
  expect(plan.unreadHeaders).toMatchObject([{ sheet: "Plan", row: 2, rows: 1 }]);
  expect(labels(plan)).toEqual(["A Zed: none", "B Deed: none", "C Doer: none", "D Day: due"]);
});

test("named, it is a tracker's, and unread no more", () => {
  const columns: Corrections["columns"] = [
    { sheet: "Plan", column: "Deed", role: "action" },
    { sheet: "Plan", column: "Doer", role: "lead" },
  ];
  const plan = read({ headers, columns });
  expect(plan.unreadHeaders).toEqual([]);
  const own = plan.tables[0]?.header.labels.map(({ readAs }) => readAs);
  expect(own).toEqual(["none", "action", "lead", "due"]);
});

test("the headers of a sheet that a person calls a tracker tell theirs", () => {
  const people: Sketch = [
    ["Ref", "Meeting", "Date", "Attendees", "Minutes"],
    ["1", "Board", "31/03/2024", "All", "Yes"],
  ];
  expect(read({}, people).unreadHeaders).toEqual([]);
  const plan = read({ sheets: [{ sheet: "Plan", use: "tracker" }] }, people);
  expect(labels(plan)?.[1]).toBe("B Meeting: none");
});
