import { filled, worksheet } from "../../support/worksheet";
import { each, readSheet, readSheets } from "./readSheet";

describe("the meaning of colours", () => {
  const header = (legend: string) => ["Action", "Lead", `Progress${legend}`];
  const legend = "\nRed - Delayed\nAmber - In progress\nGreen - Completed";

  it("is a header's for the whole plan until another header says otherwise", () => {
    const other = "\nRed - Delayed\nAmber - At risk\nGreen - On track";
    const plan = readSheets(
      worksheet("One", [header(legend), ["Agree terms", "Jo", "Green"]]),
      worksheet("Two", [header(""), ["Sign terms", "Jo", "Green"]]),
      worksheet("Three", [header(other), ["Keep terms", "Jo", "Green"]]),
      worksheet("Four", [header(""), ["Review terms", "Jo", "Green"]]),
    );
    expect(each(plan, ({ status }) => status)).toEqual([
      "complete",
      "complete",
      "on-track",
      "on-track",
    ]);
    expect(plan.tables.map(({ ragKeySource }) => ragKeySource)).toEqual([
      "header",
      "plan",
      "header",
      "plan",
    ]);
  });

  it("is told by a key under the actions, in their own columns", () => {
    const plan = readSheet([
      header(""),
      ["Agree terms", "Jo", "Green"],
      ["Total: 1 action"],
      [null, filled("green"), "Complete"],
      [null, filled("amber"), "In progress"],
      [null, filled("red"), "Delayed"],
    ]);
    expect(plan.tables).toMatchObject([{ range: "A1:C2", ragKeySource: "plan" }]);
    expect(each(plan, ({ status }) => status)).toEqual(["complete"]);
  });

  it("is assumed where no key is found, and the assumption is told", () => {
    const plan = readSheet([header(""), ["Agree terms", "Jo", "Green"]]);
    expect(plan.actions[0]?.status).toBe("on-track");
    expect(plan.assumptions[0]).toContain("The plan has no key of its own");
  });
});
