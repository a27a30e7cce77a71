import { useEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

const PAGE = 8;

/** Where each key goes from a row, of so many rows. */
const MOVES: Readonly<Record<string, (row: number, count: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row) => row + PAGE,
  PageUp: (row) => row - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export interface ListKeys {
  /** The row that Tab reaches. */
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** Moves between a list's rows with the arrow keys. A row is an element with `data-index`, its focus on `data-main`. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  start: { readonly row: number; readonly takesFocus?: boolean },
  scrollTo: (row: number) => void,
): ListKeys {
  const [row, setRow] = useState(start.row);
  const [wanted, setWanted] = useState(start.takesFocus ? start.row : null);
  const current = Math.max(0, Math.min(row, count - 1));
  useEffect(() => {
    if (wanted === null) return;
    // A row far away is drawn only once it was scrolled to: this runs again with each drawing until it is there.
    const main = mainOf(list.current, wanted);
    if (main === null && wanted < count) return;
    main?.focus();
    setWanted(null);
  });
  return {
    current,
    onKeyDown: (event) => {
      const move = MOVES[event.key];
      if (move === undefined || isTyping(event.target) || event.altKey || event.ctrlKey) return;
      event.preventDefault();
      const next = Math.max(0, Math.min(move(current, count), count - 1));
      setRow(next);
      setWanted(next);
      scrollTo(next);
    },
    onFocus: ({ target }) => {
      const index = target.closest("[data-index]")?.getAttribute("data-index");
      if (typeof index === "string") setRow(Number(index));
    },
  };
}

function mainOf(list: HTMLElement | null, row: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${row}"] [data-main]`) ?? null;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}
