import { saidParts } from "../../../../src/taskpane/views/update/saidParts";
import type { DateOrder } from "../../../../src/tracker/dateOrder";
import { aPlan } from "../../../support/planBuilder";

test.each<{ typed: string; dateOrder: DateOrder; said: string }>([
  { typed: "03/04/2027", dateOrder: "day-first", said: "Revised date: 3 April 2027" },
  { typed: "03/04/2027", dateOrder: "month-first", said: "Revised date: 4 March 2027" },
  { typed: "next spring?", dateOrder: "day-first", said: "Revised date: next spring?" },
])("$typed in a plan that is $dateOrder: $said", ({ typed, dateOrder, said }) => {
  const plan = { ...aPlan([]), dateOrder };
  expect(saidParts({ revisedDue: typed }, { plan, labels: {} })).toEqual([said]);
});
