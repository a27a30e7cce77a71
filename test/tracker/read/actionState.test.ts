import { checkPlan } from "../../../src/tracker/rules";
import { filled, worksheet, type CellSketch } from "../../support/worksheet";
import { AS_OF, HEADER, readSheet, readSheets } from "./readSheet";

const LATE = "31/10/2023";
const planOf = (rag: CellSketch, due = LATE) =>
  readSheet([
    [...HEADER],
    ["1.1", "Agree terms", "Jo Poole", due, rag],
    ["1.2", "Train staff", "Ann Wood", LATE, "Red"],
    ["1.3", "Publish the guide", "Ann Wood", LATE, "Red"],
  ]);

describe("an action that was given up", () => {
  it.each([
    ["in its rating", planOf("Superseded")],
    ["in its rating, shaded as the row is", planOf({ text: "Withdrawn", fill: "#808080" })],
    ["in its rating, filled", planOf(filled("red", "No longer required"))],
    ["in its date", planOf("Green", "Cancelled")],
  ])("%s is not rated, not late, and flagged once", (_, plan) => {
    expect(plan.actions[0]).toMatchObject({ rag: null, status: "unrated", seeAlso: null });
    expect(checkPlan(plan).filter(({ ref }) => ref === "1.1")).toMatchObject([
      { rule: "status-conflict", severity: "medium" },
    ]);
  });

  it.each([
    ["Superseded", "unrated", ["status-conflict"]],
    ["Withdrawn actions", "unrated", ["status-conflict"]],
    ["Transferred to BAU", "complete", ["status-conflict"]],
    ["Cancelled clinics", "at-risk", ["overdue"]],
    ["BAU", "at-risk", ["overdue"]],
  ])("on a sheet called %s is %s", (name, status, rules) => {
    const plan = readSheets(
      worksheet(name, [[...HEADER], ["1.1", "Agree terms", "Jo Poole", LATE, "At risk"]]),
    );
    expect(plan.actions.map((action) => action.status)).toEqual([status]);
    expect(checkPlan(plan).map(({ rule }) => rule)).toEqual(rules);
  });

  it("is late like any other where only its neighbours were", () => {
    const rules = checkPlan(planOf("Red")).flatMap(({ ref, rule }) => (ref === "1.1" ? rule : []));
    expect(rules).toContain("overdue");
  });

  it("points at the action that takes its place, and is counted no more", () => {
    const plan = planOf("Merged with 1.3");
    expect(plan.actions[0]).toMatchObject({ ref: "1.1", seeAlso: "1.3", status: "unrated" });
    expect(checkPlan(plan).map(({ ref }) => ref)).not.toContain("1.1");
    expect(checkPlan(planOf("Merged with 9.9")).filter(({ ref }) => ref === "1.1")).toMatchObject([
      { rule: "broken-reference" },
    ]);
  });

  it("counts as complete where its stage says so", () => {
    const plan = readSheet([
      [...HEADER, "Stage"],
      ["1.1", "Agree terms", "Jo Poole", LATE, "Superseded", "Complete"],
      ["1.2", "Train staff", "Ann Wood", LATE, "Red", "In progress"],
      ["1.3", "Publish", "Ann Wood", LATE, "Red", "Withdrawn"],
    ]);
    expect(plan.actions.map(({ status }) => status)).toEqual(["complete", "delayed", "unrated"]);
  });

  it("goes by the latest quarter that has begun", () => {
    const plan = readSheet([
      ["Ref", "Action", "Lead", "Due date", "Q1 2023/24", "Q3 2023/24", "Q1 2024/25"],
      ["1.1", "Agree terms", "Jo Poole", LATE, "Green", "Withdrawn", ""],
      ["1.2", "Train staff", "Ann Wood", LATE, "Withdrawn", "Red", ""],
      ["1.3", "Publish", "Ann Wood", LATE, "Green", "Green", "Withdrawn"],
    ]);
    expect(plan.asOf).toBe(AS_OF);
    expect(plan.actions.map(({ status }) => status)).toEqual(["unrated", "delayed", "on-track"]);
  });
});
