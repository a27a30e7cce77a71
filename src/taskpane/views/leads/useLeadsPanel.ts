import { useState } from "react";
import type { DescribedLead, DescribedSpelling } from "../../../actions/leads";

/** What is being decided of leads, until it is applied. */
export type LeadsQuestion =
  | { readonly kind: "join"; readonly leads: readonly DescribedLead[]; readonly keep: string }
  | { readonly kind: "part"; readonly lead: DescribedLead; readonly spelling: DescribedSpelling };

/** Which leads are chosen, and what is asked of them. */
export interface LeadsPanel {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (name: string, isChosen: boolean) => void;
  readonly question: LeadsQuestion | null;
  readonly ask: (question: LeadsQuestion) => void;
  /** Ends the question, and forgets what was chosen for it. */
  readonly end: () => void;
}

export function useLeadsPanel(): LeadsPanel {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [question, ask] = useState<LeadsQuestion | null>(null);
  return {
    chosen,
    choose: (name, isChosen) => {
      const others = [...chosen].filter((other) => other !== name);
      setChosen(new Set(isChosen ? [...others, name] : others));
    },
    question,
    ask,
    end: () => {
      ask(null);
      setChosen(new Set());
    },
  };
}
