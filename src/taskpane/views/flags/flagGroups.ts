import { describeThemes } from "../../../actions/describeThemes";
import { ruleWord } from "../../../actions/words";
import {
  RULE_IDS,
  type Action,
  type Flag,
  type Plan,
  type RuleId,
  type Severity,
} from "../../../tracker/model";
import { searchFor } from "../../parts/search";
import type { FlagFilter, FlagGrouping } from "../../state/paneState";

/** A flag with the action that it is about; null for a flag on a table's header. */
export interface ShownFlag {
  /** Tells flags apart: no two of one rule stand at one cell of one action. */
  readonly id: string;
  readonly flag: Flag;
  readonly action: Action | null;
  /** The action's, as `describeThemes` calls it. */
  readonly theme: string | null;
}

export interface FlagGroup {
  readonly id: string;
  readonly name: string;
  /** The rule, where groups are rules. */
  readonly rule: RuleId | null;
  readonly flags: readonly ShownFlag[];
}

const GRAVEST_FIRST: readonly Severity[] = ["high", "medium", "low"];

/** Each flag with its action, in the order given. */
export function withActions(flags: readonly Flag[], plan: Plan): readonly ShownFlag[] {
  const themes = describeThemes(plan);
  const byKey = new Map(
    plan.actions.map((action, at) => [action.key, { action, theme: themes[at] ?? null }]),
  );
  return flags.map((flag) => ({
    id: [flag.rule, flag.key ?? "", flag.sheet, flag.cell].join("|"),
    flag,
    ...((flag.key === null ? undefined : byKey.get(flag.key)) ?? { action: null, theme: null }),
  }));
}

/** Those that the filter asks for. */
export function filterFlags(
  flags: readonly ShownFlag[],
  { text, rules }: Pick<FlagFilter, "text" | "rules">,
): readonly ShownFlag[] {
  const holds = searchFor(text);
  return flags.filter(
    (shown) =>
      (rules === null || rules.includes(shown.flag.rule)) &&
      (text.trim() === "" || holds(wordsOf(shown))),
  );
}

function wordsOf({ flag, action }: ShownFlag): string {
  const { rule, ref, sheet, message, suggestion } = flag;
  const leads = (action?.leads ?? []).map(({ name }) => name);
  return [ruleWord(rule), ref, action?.text, sheet, message, suggestion, ...leads].join(" ");
}

/** Groups with what is gravest first in each; a flag whose action has several leads stands under each of them. */
export function groupFlags(
  flags: readonly ShownFlag[],
  by: FlagGrouping,
  plan: Plan,
): readonly FlagGroup[] {
  const groups = new Map<string, ShownFlag[]>();
  for (const shown of byGravity(flags)) {
    for (const name of NAMES[by](shown)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [shown]);
      else group.push(shown);
    }
  }
  const order = ORDERS[by]([...groups.keys()], plan);
  const made = order.map((name) => ({
    id: `${by} ${name}`,
    name: by === "rule" ? ruleWord(name as RuleId) : name,
    rule: by === "rule" ? (name as RuleId) : null,
    flags: groups.get(name) ?? [],
  }));
  return by === "rule" ? gravestFirst(made) : made;
}

function byGravity(flags: readonly ShownFlag[]): readonly ShownFlag[] {
  return GRAVEST_FIRST.flatMap((severity) =>
    flags.filter(({ flag }) => flag.severity === severity),
  );
}

function gravestFirst(groups: readonly FlagGroup[]): readonly FlagGroup[] {
  return GRAVEST_FIRST.flatMap((severity) =>
    groups.filter((group) => group.flags[0]?.flag.severity === severity),
  );
}

const NO_ACTION = "Table headers";

const NAMES: Readonly<Record<FlagGrouping, (shown: ShownFlag) => readonly string[]>> = {
  rule: ({ flag }) => [flag.rule],
  theme: ({ action, theme }) => [action === null ? NO_ACTION : (theme ?? "No theme stated")],
  lead: ({ action }) => {
    if (action === null) return [NO_ACTION];
    const names = new Set(action.leads.map(({ name }) => name));
    return names.size === 0 ? ["No lead named"] : [...names];
  },
  sheet: ({ flag }) => [flag.sheet],
};

type Order = (names: readonly string[], plan: Plan) => readonly string[];

/** Rules, themes and sheets in the order of the plan; leads by name. */
const ORDERS: Readonly<Record<FlagGrouping, Order>> = {
  rule: (names) => RULE_IDS.filter((rule) => names.includes(rule)),
  theme: (names, plan) =>
    inOrder(
      names,
      describeThemes(plan).map((theme) => theme ?? ""),
    ),
  lead: (names) => [...names].sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true })),
  sheet: (names, { tables }) =>
    inOrder(
      names,
      tables.map(({ sheet }) => sheet),
    ),
};

function inOrder(names: readonly string[], all: readonly string[]): readonly string[] {
  const known = [...new Set(all)].filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !known.includes(name))];
}
