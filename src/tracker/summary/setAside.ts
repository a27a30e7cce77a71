import { setAsideWords, returnedWords } from "../setAside/words";
import type { SortedFlags } from "../setAside";
import type { Flag, Plan } from "../model";
import { subjectWords } from "./subjectWords";
import { RULE_WORDS } from "./words";

/** What people said of the flags that a report is about. */
export type Aside = Pick<SortedFlags, "setAside" | "returned">;

export const NOTHING_ASIDE: Aside = { setAside: [], returned: [] };

/** A flag that was set aside, as the notes tell it. */
export interface AsideNote {
  readonly topic: "Set aside" | "Set aside earlier";
  readonly text: string;
  readonly flag: Flag;
}

/** Each flag that is set aside with its reason, then each that was and counts again. */
export function asideNotes({ setAside, returned }: Aside, plan: Plan): readonly AsideNote[] {
  const subjectOf = subjectWords(plan);
  const told = (flag: Flag) => {
    const subject = subjectOf(flag);
    return `${subject === "" ? "" : `${subject}: `}${RULE_WORDS[flag.rule]}: ${flag.message}`;
  };
  return [
    ...setAside.map(({ flag, entry }) => ({
      topic: "Set aside" as const,
      text: `${told(flag)}. ${setAsideWords(entry)}`,
      flag,
    })),
    ...returned.map(({ flag, entry, because }) => ({
      topic: "Set aside earlier" as const,
      text: `${told(flag)}. ${returnedWords({ entry, because })}`,
      flag,
    })),
  ];
}
