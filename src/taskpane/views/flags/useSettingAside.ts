import { useState } from "react";
import { bringBack, setFlagAside, toSetAside } from "../../../actions";
import type { SetAside } from "../../../tracker/setAside";
import type { ViewProps } from "../view";
import type { ShownFlag } from "./flagGroups";

/** Setting flags aside and bringing them back. */
export interface SettingAside {
  /** The reason that is being typed, and the flag that it is for. */
  readonly draft: { readonly id: string; readonly reason: string } | null;
  /** What was done last, in words. */
  readonly said: string | null;
  readonly write: (shown: ShownFlag, reason: string) => void;
  readonly cancel: () => void;
  readonly confirm: (shown: ShownFlag) => void;
  /** Says no more of what was done last. */
  readonly hush: () => void;
  readonly bringBack: (entries: readonly SetAside[], said: string) => void;
}

/** The reason outlives its row, which is not drawn while it is scrolled out of sight. */
export function useSettingAside({
  store,
  reading,
}: Pick<ViewProps, "store" | "reading">): SettingAside {
  const [draft, setDraft] = useState<SettingAside["draft"]>(null);
  const [said, setSaid] = useState<string | null>(null);
  return {
    draft,
    said,
    write: ({ id }, reason) => {
      setDraft({ id, reason });
      setSaid(null);
    },
    cancel: () => setDraft(null),
    confirm: ({ flag }) => {
      const reason = (draft?.reason ?? "").trim();
      setDraft(null);
      // The day is the one on which it is kept: the pane may have been open since another.
      const keeping = store.keep(({ setAside }) => {
        const entry = toSetAside(reading, flag, { reason, on: store.state().today });
        return { setAside: setFlagAside(setAside, entry) };
      });
      void keeping.then((ended) => {
        if (ended === "done")
          setSaid("Set aside. It no longer counts; tick “Show set aside” to see it.");
        // The reason can be sent again, unless another is being typed.
        else setDraft((now) => now ?? draft);
      });
    },
    hush: () => setSaid(null),
    bringBack: (entries, words) => {
      setSaid(null);
      const keeping = store.keep(({ setAside }) => ({ setAside: bringBack(setAside, entries) }));
      void keeping.then((ended) => {
        if (ended === "done") setSaid(words);
      });
    },
  };
}
