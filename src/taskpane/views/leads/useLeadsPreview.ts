import { useEffect, useRef, useState } from "react";
import type { Reading } from "../../../actions";
import { previewLeads, type LeadsPreview } from "../../../actions/leads";
import type { Corrections } from "../../../tracker/corrections";

/** Milliseconds in which who types does not press another key: the plan is not read for every letter. */
const PAUSE = 300;

interface Answer {
  readonly asked: Corrections;
  readonly preview: LeadsPreview;
}

export interface ShownPreview {
  /** What was worked out last; null before there is anything. */
  readonly preview: LeadsPreview | null;
  /** Whether that is of what is asked now. */
  readonly isCurrent: boolean;
}

/** What corrections would change in how leads are read: worked out at once, and then after each pause in typing. */
export function useLeadsPreview(reading: Reading, asked: Corrections): ShownPreview {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const pause = useRef(0);
  useEffect(() => {
    const stopper = new AbortController();
    const { signal } = stopper;
    const work = async () => {
      const preview = await previewLeads(reading, asked, signal);
      if (!signal.aborted) setAnswer({ asked, preview });
    };
    const fail = (error: unknown) => {
      if (signal.aborted) return;
      // Thrown where React draws: the view then says that it could not be shown.
      setAnswer(() => {
        throw error instanceof Error ? error : new Error(String(error));
      });
    };
    const timer = setTimeout(() => void work().catch(fail), pause.current);
    pause.current = PAUSE;
    return () => {
      clearTimeout(timer);
      stopper.abort();
    };
  }, [reading, asked]);
  return { preview: answer?.preview ?? null, isCurrent: answer?.asked === asked };
}
