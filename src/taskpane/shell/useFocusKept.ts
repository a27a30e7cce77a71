import { useEffect, useRef, type RefObject } from "react";

/**
 * For the element that takes the focus where what held it is gone, or can no longer be pressed, so that the next key
 * goes on from the view and not from the pane's top. Never takes it from the workbook: only while the pane has it.
 */
export function useFocusKept(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    let holder: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const keep = () => {
      timer = null;
      if (isGone(holder) && isLost()) element.current?.focus({ preventScroll: true });
    };
    const keepSoon = () => {
      timer ??= setTimeout(keep, HANDED_BACK_WITHIN);
    };
    const hold = ({ target }: FocusEvent) => {
      holder = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(keepSoon);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ["disabled"],
    });
    document.addEventListener("focusin", hold);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", hold);
      if (timer !== null) clearTimeout(timer);
    };
  }, []);
  return element;
}

/** Milliseconds: what closes hands the focus back by itself first, a menu or a popover to its button, on a busy machine too. */
const HANDED_BACK_WITHIN = 300;

/** What only lost the focus to a press beside it is not gone. */
function isGone(holder: Element | null): boolean {
  return holder !== null && (!holder.isConnected || holder.matches(":disabled"));
}

function isLost(): boolean {
  const { activeElement, body } = document;
  return document.hasFocus() && (activeElement === null || activeElement === body);
}
