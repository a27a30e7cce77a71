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
  /**
   * Keeps the change in the workbook; `what` says it in a sentence, which is told once it is kept. A change may throw: the error
   * is told here. What could not be kept, the pane tells above every view.
   */
  readonly correct: (what: string, change: (now: Corrections) => Corrections) => void;
  /** Tells why there is nothing to correct: what had to be asked of Excel first has failed. */
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
  /** `told` is told where the workbook keeps the change, else `otherwise` is again. */
  const keep = async (
    change: (now: Corrections) => Corrections,
    told: Last | null,
    otherwise: Last | null,
  ) => {
    dismiss();
    const ended = await store.keep((now) => ({
      corrections: change(correctionsNow(now.corrections, reading)),
    }));
    setLast(ended === "done" ? told : otherwise);
  };
  const correct: Correcting["correct"] = (what, change) => {
    try {
      const after = change(corrections);
      const told = { what, before: reading, change: { before: corrections, after } };
      void keep(change, told, null);
    } catch (error) {
      tell(error);
    }
  };
  const undo = () => {
    if (last) void keep((now) => takeBack(now, last.change), null, last);
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
