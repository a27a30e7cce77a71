import { useEffect, useRef, type RefObject } from "react";

/**
 * For an element that tells what came of something: brings it into view once that is new, as far as what has the focus
 * stays in sight. A view that is opened with it stays at its beginning.
 */
export function useBroughtIntoView<Shown extends HTMLElement>(
  what: object | null,
): RefObject<Shown | null> {
  const element = useRef<Shown>(null);
  const known = useRef(what);
  useEffect(() => {
    if (what !== null && what !== known.current) {
      element.current?.scrollIntoView({ block: "start" });
      if (document.activeElement !== document.body)
        document.activeElement?.scrollIntoView({ block: "nearest" });
    }
    known.current = what;
  }, [what]);
  return element;
}
