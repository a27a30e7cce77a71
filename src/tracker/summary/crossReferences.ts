import type { Action, Plan } from "../model";
import type { SourceCell } from "./sections";
import type { People } from "./people";
import { listWords, longDate, midSentence, type StatusWords } from "./words";

interface Told {
  readonly words: StatusWords;
  readonly people: People;
}

/** Where a cross-reference says something else than the action that it points at. */
export function differingCrossReferences(
  plan: Plan,
  told: Told,
): readonly { readonly text: string; readonly source: SourceCell }[] {
  const targets = new Map(
    plan.actions.flatMap((action) =>
      action.ref === null || action.seeAlso !== null ? [] : [[action.ref, action] as const],
    ),
  );
  return plan.actions.flatMap((action) => {
    const target = action.seeAlso === null ? undefined : targets.get(action.seeAlso);
    const differences = target === undefined ? [] : differencesOf(action, target, told);
    if (target === undefined || differences.length === 0) return [];
    const text = `The cross-reference to ${target.ref ?? ""} says ${listWords(differences)}.`;
    return [{ text, source: { sheet: action.sheet, cell: action.cell } }];
  });
}

/** A blank in the cross-reference says nothing, so it differs from nothing. */
function differencesOf(action: Action, target: Action, { words, people }: Told): readonly string[] {
  const pairs: readonly (readonly [string, string])[] = [
    [dueWords(action), dueWords(target)],
    [statusSaid(action, words), statusSaid(target, words)],
    [leadsSaid(action, people), leadsSaid(target, people)],
  ];
  return pairs
    .filter(([here, there]) => here !== "" && here.toLowerCase() !== there.toLowerCase())
    .map(([here, there]) => `${here} (the action says ${there === "" ? "nothing" : there})`);
}

function dueWords({ due }: Action): string {
  return due === null ? "" : `due ${longDate(due)}`;
}

function statusSaid({ status }: Action, words: StatusWords): string {
  return status === "unrated" ? "" : midSentence(words[status]);
}

function leadsSaid({ leads }: Action, { leadWords }: People): string {
  return leads.length === 0 ? "" : `led by ${leadWords(leads)}`;
}
