import { capital } from "./words";
import { oneLine } from "../fields/oneLine";
import type { Plan } from "../model";

/**
 * What plans call their themes: singular and plural. The longest come first, so that "area of concern" is not
 * taken for "area".
 */
const NOUNS: readonly (readonly [string, string])[] = [
  ["area of significant concern", "areas of significant concern"],
  ["area of significant weakness", "areas of significant weakness"],
  ["area for priority action", "areas for priority action"],
  ["area of concern", "areas of concern"],
  ["area of weakness", "areas of weakness"],
  ["area of focus", "areas of focus"],
  ["area for improvement", "areas for improvement"],
  ["area for development", "areas for development"],
  ["significant weakness", "significant weaknesses"],
  ["significant concern", "significant concerns"],
  ["evaluation criterion", "evaluation criteria"],
  ["improvement priority", "improvement priorities"],
  ["strategic priority", "strategic priorities"],
  ["improvement area", "improvement areas"],
  ["priority action", "priority actions"],
  ["priority area", "priority areas"],
  ["focus area", "focus areas"],
  ["action area", "action areas"],
  ["key area", "key areas"],
  ["work stream", "work streams"],
  ["workstream", "workstreams"],
  ["recommendation", "recommendations"],
  ["weakness", "weaknesses"],
  ["commitment", "commitments"],
  ["condition", "conditions"],
  ["programme", "programmes"],
  ["objective", "objectives"],
  ["priority", "priorities"],
  ["ambition", "ambitions"],
  ["outcome", "outcomes"],
  ["domain", "domains"],
  ["phase", "phases"],
  ["pillar", "pillars"],
  ["concern", "concerns"],
  ["finding", "findings"],
  ["project", "projects"],
  ["section", "sections"],
  ["strand", "strands"],
  ["theme", "themes"],
  ["area", "areas"],
  ["goal", "goals"],
  ["aim", "aims"],
];

const NUMBER =
  "(?:no\\.?\\s*)?(?:\\d{1,2}[a-z]?|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

const LABEL = new RegExp(
  `^(${NOUNS.map(([one]) => one.replace(/ /g, "\\s+")).join("|")})\\s+${NUMBER}(?![\\w'’])`,
  "i",
);

export interface ThemeWord {
  readonly one: string;
  readonly many: string;
}

/** The label that a theme's name begins with: "Area of Concern 1", "PRIORITY ONE"; null without one. */
export function themeLabel(name: string): { label: string; word: ThemeWord } | null {
  const found = LABEL.exec(name);
  if (found === null) return null;
  const noun = oneLine(found[1] ?? "").toLowerCase();
  const [one, many] = NOUNS.find(([singular]) => singular === noun) ?? ["theme", "themes"];
  return { label: oneLine(found[0]), word: { one, many } };
}

/** The plan's own word where every theme begins with the same one, or else stands under it; else "theme". */
export function themeWordOf(names: readonly string[], headers: readonly string[] = []): ThemeWord {
  return (
    sameWord(names.map((name) => themeLabel(name)?.word ?? null)) ??
    sameWord(headers.map(headerWord)) ?? { one: "theme", many: "themes" }
  );
}

/** The headers of the columns that themes are read from. */
export function themeHeaders({ tables }: Pick<Plan, "tables">): readonly string[] {
  return tables.flatMap(({ header: { labels } }) =>
    labels.filter(({ readAs }) => readAs === "theme").map(({ label }) => label),
  );
}

/** A header's noun: "Workstream", "Priority no.", "AREAS FOR IMPROVEMENT", "Priority (from the inspection)". */
function headerWord(header: string): ThemeWord | null {
  const words = header.toLowerCase().replace(/\([^)]*\)/g, " ");
  const plain = oneLine(words.replace(/[^a-z]+/g, " "));
  const noun = plain.replace(
    /^(?:send|wsoa|key|main) | (?:no|number|ref|reference|name|title)$/g,
    "",
  );
  const found = NOUNS.find(([one, many]) =>
    [plain, noun].some((each) => each === one || each === many),
  );
  return found === undefined ? null : { one: found[0], many: found[1] };
}

/** Every word that a column of themes may be headed by, in a report of any plan: "Theme", "Workstream" … */
export const THEME_HEADERS: readonly string[] = NOUNS.map(([one]) => capital(one));

function sameWord(words: readonly (ThemeWord | null)[]): ThemeWord | null {
  const [first] = words;
  return first != null && words.every((word) => word?.one === first.one) ? first : null;
}
