import { useEffect } from "react";
import { PARTS } from "../state/parts";
import type { View } from "../views/view";
import { loadView } from "./loadView";

/** Milliseconds: what a person sees first has been drawn by then. */
const AFTER_FIRST_LOOK = 1000;

/**
 * Loads the views and use cases that are not there yet, one after another, before they are asked for: they open at once
 * then, and also where the connection was lost or a new version was put on the server meanwhile.
 */
export function useLoading(views: readonly View[], isRead: boolean): void {
  useEffect(() => {
    if (!isRead) return undefined;
    const timer = setTimeout(() => void loadAll(views), AFTER_FIRST_LOOK);
    return () => clearTimeout(timer);
  }, [views, isRead]);
}

/** What fails is told where it is asked for, when it fails again. */
async function loadAll(views: readonly View[]): Promise<void> {
  for (const view of views) if ("load" in view) await loadView(view).catch(() => null);
  for (const load of Object.values(PARTS)) await load().catch(() => null);
}
