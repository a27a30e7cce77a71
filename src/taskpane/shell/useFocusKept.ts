import { useEffect, useRef, type RefObject } from "react";

/**
 * For the element that takes the focus where what held it is gone, so that the next key goes on from the view and not
 * from the pane's top. Never takes it from the workbook: only while the pane has it.
 */
export function useFocusKept(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const isShown = useRef(false);
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isShown.current && isLost && document.hasFocus()) element.current?.focus();
    isShown.current = true;
  });
  return element;
}
