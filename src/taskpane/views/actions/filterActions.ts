import { leadWords } from "../../../actions/words";
import type { ActionLine } from "../../../actions/describeActions";
import { STATUSES, type Status } from "../../../tracker/model";
import { searchFor } from "../../parts/search";
import type { ActionFilter } from "../../state/paneState";

/** The actions that every part of the filter asks for; rows that only point elsewhere where they are asked for by name. */
export function filterActions(
  lines: readonly ActionLine[],
  { text, theme, lead, status, quarter, only }: Omit<ActionFilter, "open">,
): readonly ActionLine[] {
  const keys = only === null ? null : new Set(only.keys);
  const holds = searchFor(text);
  return lines.filter(
    (line) =>
      (keys === null ? line.counted : keys.has(line.action.key)) &&
      (theme === null || line.theme === theme) &&
      (lead === null || line.action.leads.some(({ name }) => name === lead)) &&
      (status === null || line.action.status === status) &&
      (quarter === null || isRatedIn(line, quarter)) &&
      (text.trim() === "" || holds(wordsOf(line))),
  );
}

function isRatedIn({ action }: ActionLine, quarter: string): boolean {
  return action.ratings.some(({ period, status }) => period === quarter && status !== "unrated");
}

function wordsOf({ action: { ref, text, leads, evidence, objective } }: ActionLine): string {
  return [ref, text, leadWords(leads), ...evidence, objective].join(" ");
}

/** What the lists of filters offer: only what the plan holds. */
export interface FilterOptions {
  readonly themes: readonly string[];
  readonly leads: readonly string[];
  readonly statuses: readonly Status[];
  /** Labels of periods that hold a rating. */
  readonly quarters: readonly string[];
}

/** Themes and quarters in the order of the plan, leads by name, statuses in their own order. */
export function filterOptions(lines: readonly ActionLine[]): FilterOptions {
  const themes = new Set<string>();
  const leads = new Set<string>();
  const statuses = new Set<Status>();
  const quarters = new Set<string>();
  for (const { action, theme } of lines) {
    if (theme !== null) themes.add(theme);
    for (const { name } of action.leads) leads.add(name);
    statuses.add(action.status);
    for (const { period, status } of action.ratings) {
      if (period !== "now" && status !== "unrated") quarters.add(period);
    }
  }
  return {
    themes: [...themes],
    leads: [...leads].sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true })),
    statuses: STATUSES.filter((status) => statuses.has(status)),
    quarters: [...quarters],
  };
}
