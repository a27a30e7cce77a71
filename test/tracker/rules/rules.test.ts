import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULE_IDS } from "../../../src/tracker/model";
import { checkPlan, RULES } from "../../../src/tracker/rules";
import { examplePlan } from "../../../src/tracker/rules/shared/examplePlan";
import { rulePage, rulesIndex } from "../../../src/tracker/rules/shared/rulePage";

const ROOT = join(__dirname, "..", "..", "..");
const SOURCE = join(ROOT, "src", "tracker", "rules");
const PAGES = join(ROOT, "docs", "rules");

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples.map((example) => [example.says, example] as const))(
    "%s",
    (_, example) => {
      const raised = checkPlan(examplePlan(example)).filter((flag) => flag.rule === id);
      const told = raised.map(({ severity, cell, message, suggestion }) => ({
        severity,
        cell,
        message,
        ...(suggestion !== null && { suggestion }),
      }));
      expect(told).toEqual(example.flag ? [example.flag] : []);
    },
  );

  test("its examples show when it is raised and when it is not", () => {
    expect(rule.examples.some(({ flag }) => flag !== null)).toBe(true);
    expect(rule.examples.some(({ flag }) => flag === null)).toBe(true);
  });

  test("its parts are in the same order as every rule's", () => {
    expect(Object.keys(rule)).toEqual(["id", "title", "why", "examples", "check"]);
  });

  test("its file is named for it and imports no other rule", () => {
    const source = readFileSync(join(SOURCE, `${id}.ts`), "utf8");
    const imported = [...source.matchAll(/from "\.\/([^"]+)"/g)].map(([, path]) => path ?? "");
    expect(imported.filter((path) => !path.startsWith("shared/"))).toEqual([]);
  });

  test("its page in docs/rules is current (npm run rule-docs)", () => {
    expect(readFileSync(join(PAGES, `${id}.md`), "utf8")).toBe(rulePage(rule));
  });
});

test("the list holds every rule once", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
});

test("docs/rules holds the rules' pages and their list, and nothing else", () => {
  const pages = [...RULES.map(({ id }) => `${id}.md`), "README.md"];
  expect(readdirSync(PAGES).sort()).toEqual(pages.sort());
  expect(readFileSync(join(PAGES, "README.md"), "utf8")).toBe(rulesIndex(RULES));
});
