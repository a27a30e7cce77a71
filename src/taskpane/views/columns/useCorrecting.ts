import { useMemo, useState } from "react";
import { describeError, type Reading } from "../../../actions";
import {
  correctionsNow,
  describeChange,
  takeBack,
  type CorrectionsChange,
} from "../../../actions/columns";
import type { Corrections } from "../../../tracker/corrections";
import type { ViewProps } from "../view";

/** Corrects how the workbook is read, and tells what the last correction came to. */
export interface Correcting {
  readonly corrections: Corrections;
  readonly isBusy: boolean;
  /** Keeps the change in the workbook; `what` says it in a sentence. A change may throw: the error is told. */
  readonly correct: (what: string, change: (now: Corrections) => Corrections) => void;
  /** As `correct`, of what must be asked of Excel first. */
  readonly tell: (error: unknown) => void;
  readonly message: CorrectingMessage | null;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

export type CorrectingMessage =
  | { readonly kind: "problem"; readonly words: string }
  | { readonly kind: "changed"; readonly what: string; readonly came: string };

interface Last {
  readonly what: string;
  readonly before: Reading;
  readonly change: CorrectionsChange;
}

export function useCorrecting({ state, store, reading }: ViewProps): Correcting {
  const [last, setLast] = useState<Last | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const kept = state.kept.corrections;
  const corrections = useMemo(() => correctionsNow(kept, reading), [kept, reading]);
  const dismiss = () => {
    setLast(null);
    setProblem(null);
  };
  const tell = (error: unknown) => setProblem(describeError(error)?.message ?? null);
  const keep = (change: (now: Corrections) => Corrections) =>
    void store.keep((now) => ({ corrections: change(correctionsNow(now.corrections, reading)) }));
  const correct: Correcting["correct"] = (what, change) => {
    try {
      const after = change(corrections);
      setProblem(null);
      setLast({ what, before: reading, change: { before: corrections, after } });
      keep(change);
    } catch (error) {
      tell(error);
    }
  };
  const undo = () => {
    if (last) keep((now) => takeBack(now, last.change));
    dismiss();
  };
  const isBusy = state.busy !== null;
  const message = messageOf(problem, last, reading);
  return { corrections, isBusy, correct, tell, message, undo, dismiss };
}

/** A change is told once the plan has been read by it. */
function messageOf(
  problem: string | null,
  last: Last | null,
  reading: Reading,
): CorrectingMessage | null {
  if (problem !== null) return { kind: "problem", words: problem };
  if (last === null || last.before === reading) return null;
  return { kind: "changed", what: last.what, came: describeChange(last.before, reading) };
}
