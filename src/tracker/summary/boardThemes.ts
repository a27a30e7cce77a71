import type { Action, Plan } from "../model";
import { themeLabel } from "./themeWords";
import { listWords } from "./words";

/** A plan with its actions under the themes that a board knows, and what is to be said of it. */
export interface BoardThemes {
  readonly plan: Plan;
  readonly notes: readonly string[];
}

/** How the names of sheets say how far their actions are: those that stood elsewhere once, and those that go on. */
const ENDED = words(
  "closed close archive archived complete completed finished superseded transferred",
);
const GOING_ON = words("live open current active");
/** What may stand beside; any other word tells what the actions are about: "Complete plans on time". */
const BESIDE = words(
  "action actions item items task tasks log plan list and the of to bau old previous",
);

const WHOLE_PLAN = "The whole plan";
const KEPT_ON = "Kept on the worksheet";

/** Whether a theme's name was given to it here. */
export const isGiven = (name: string): boolean =>
  name === WHOLE_PLAN || name.startsWith(`${KEPT_ON} “`);

/**
 * Where a plan says no theme, reading takes the worksheet's name for it. A board asks how a priority goes, closed actions
 * among the rest: those on a sheet of their own are told under the theme that all other actions with the first parts of
 * their references have, and else under the sheet's name. A plan on one sheet without themes is one whole.
 */
export function boardThemes(plan: Plan): BoardThemes {
  const [first] = plan.actions;
  if (first !== undefined && plan.actions.every((action) => isUntold(action, first.sheet))) {
    return { plan: { ...plan, actions: plan.actions.map(inWholePlan) }, notes: [] };
  }
  if (!plan.actions.some(isEnded)) return { plan, notes: [] };
  const themes = themesByStem(plan.actions.filter((action) => !isByState(action)));
  const placed = new Map<Action, string>();
  for (const action of plan.actions.filter(isEnded)) {
    const theme = themes.get(stemOf(action) ?? "");
    if (theme !== undefined) placed.set(action, theme);
  }
  const themeOf = (action: Action): string | null =>
    placed.get(action) ?? (isEnded(action) ? `${KEPT_ON} “${action.sheet}”` : action.theme);
  return {
    plan: {
      ...plan,
      actions: plan.actions.map((action) => {
        const theme = themeOf(action);
        return theme === action.theme ? action : { ...action, theme };
      }),
    },
    notes: placedNotes([...placed.keys()]),
  };
}

/** A sheet's name that is itself a theme's ("Priority 1") says more than that nothing was said. */
const isUntold = ({ theme, sheet }: Action, only: string): boolean =>
  sheet === only && theme === sheet && themeLabel(sheet) === null;

const inWholePlan = (action: Action): Action => ({ ...action, theme: WHOLE_PLAN });

const isByState = (action: Action): boolean => isNamedBy(action, [...ENDED, ...GOING_ON]);
const isEnded = (action: Action): boolean => isNamedBy(action, ENDED);

/** Whether an action's theme is its sheet's name, and that says no more than these words. */
function isNamedBy({ theme, sheet }: Action, states: readonly string[]): boolean {
  if (theme !== sheet) return false;
  const said = words(sheet.toLowerCase().replace(/[^a-z]+/g, " "));
  return (
    said.some((word) => states.includes(word)) &&
    said.every((word) => states.includes(word) || BESIDE.includes(word))
  );
}

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** "P1" of "P1.00", "APA-2" of "APA-2-04"; null of a reference in one part. */
function stemOf({ ref }: Action): string | null {
  return /^(.*[a-z0-9])[.\-/ ]+[a-z0-9]+$/i.exec(ref ?? "")?.[1]?.toLowerCase() ?? null;
}

/** By the first parts of references, the theme that all of them have; none where they differ. */
function themesByStem(actions: readonly Action[]): ReadonlyMap<string, string> {
  const themes = new Map<string, string | null>();
  for (const action of actions) {
    const stem = stemOf(action);
    if (stem === null || action.theme === null) continue;
    const known = themes.get(stem);
    themes.set(stem, known === undefined || known === action.theme ? action.theme : null);
  }
  return new Map([...themes].filter((entry): entry is [string, string] => entry[1] !== null));
}

function placedNotes(placed: readonly Action[]): readonly string[] {
  const sheets = [...new Set(placed.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const refs = placed.filter((action) => action.sheet === sheet).map(({ ref }) => ref ?? "");
    return `Told with the other actions whose references begin the same way, as the worksheet “${sheet}” names no theme: ${listWords(refs)}.`;
  });
}
