import type { Plan } from "../tracker/model";
import { boardThemes, isGiven } from "../tracker/summary/boardThemes";
import { themeNames } from "../tracker/summary/themes";

/**
 * Each action's theme, in the plan's order, as Board summary calls it in short: closed actions on a sheet of their own are
 * under their priority there, and a bare number is a priority's. Null throughout where the plan has no themes.
 */
export function describeThemes(plan: Plan): readonly (string | null)[] {
  const told = boardThemes(plan).plan;
  const { names, shortNameOf } = themeNames(told);
  const [only, another] = told.actions.map(({ theme }) => theme).filter(isFirst);
  const hasNone = another === undefined && (only == null || isGiven(only));
  if (names.length === 0 || hasNone) return plan.actions.map(() => null);
  return told.actions.map(({ theme }) => shortNameOf(theme));
}

const isFirst = <T>(one: T, at: number, all: readonly T[]): boolean => all.indexOf(one) === at;
