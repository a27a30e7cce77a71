import type { Plan } from "../tracker/model";
import { onceFor } from "../tracker/onceFor";
import { boardThemes, isGiven } from "../tracker/summary/boardThemes";
import { themeNames } from "../tracker/summary/themes";

/**
 * Each action's theme, in the plan's order, as Board summary calls it in short: closed actions on a sheet of their own are
 * under their priority there, and a bare number is a priority's. Null throughout where the plan has no themes.
 */
export const describeThemes = onceFor((plan: Plan): readonly (string | null)[] => {
  const told = boardThemes(plan).plan;
  const { names, shortNameOf } = themeNames(told);
  const [only, another] = new Set(told.actions.map(({ theme }) => theme));
  const hasNone = another === undefined && (only == null || isGiven(only));
  if (names.length === 0 || hasNone) return plan.actions.map(() => null);
  return told.actions.map(({ theme }) => shortNameOf(theme));
});
