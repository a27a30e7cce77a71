import { useCallback, useLayoutEffect, useState, type RefObject } from "react";

/** What is seen of the scrolled sheet, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolling draws again in steps: between them, what was drawn beside the seen part shows. */
const STEP = 40;

/** The seen part of an element that scrolls, kept up to date. */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, top: 0, width: 800, height: 600 });
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next = {
      left: stepped(element.scrollLeft),
      top: stepped(element.scrollTop),
      width: element.clientWidth,
      height: element.clientHeight,
    };
    setViewport((known) => (same(known, next) ? known : next));
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller, measure]);
  return viewport;
}

function stepped(pixels: number): number {
  return Math.floor(pixels / STEP) * STEP;
}

function same(a: Viewport, b: Viewport): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
