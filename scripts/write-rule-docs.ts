import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../src/tracker/rules";
import { rulePage, rulesIndex } from "../src/tracker/rules/shared/rulePage";

/** Writes docs/rules from the rules themselves: `npm run rule-docs`. A test says when they are out of date. */
const folder = join(__dirname, "..", "docs", "rules");
mkdirSync(folder, { recursive: true });
for (const rule of RULES) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule));
writeFileSync(join(folder, "README.md"), rulesIndex(RULES));
