import type { Criterion } from "../../../tracker/summary/report";
import { comparison, NOTHING_COUNTED } from "../../../tracker/summary/themeDirection";
import type { StatusWords } from "../../../tracker/summary/words";
import { textLiteral } from "../formulas";
import type { Formula } from "../sheetPlan";

/** How a theme, or all of them, went since the last report: `count` gives the formula of a count over its actions. */
export function directionFormula(
  words: StatusWords,
  count: (where: readonly Criterion[]) => string,
): Formula {
  const { total, both, rated, then, now } = comparison(words);
  const [before, after] = [then, now].map((all) => all.map(count).join("+"));
  const change = `(${after ?? "0"})-(${before ?? "0"})`;
  const compared = `IF(${change}>0,"Improved",IF(${change}<0,"Declined","Same"))`;
  const known = `IF(${count(rated)}=0,"No previous rating",${compared})`;
  const told = `IF(${count(both)}=0,"New",${known})`;
  return { formula: `=IF(${count(total)}=0,${textLiteral(NOTHING_COUNTED)},${told})` };
}
