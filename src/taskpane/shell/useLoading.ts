import { useEffect } from "react";
import type { View } from "../views/view";
import { loadView } from "./loadView";

/** Milliseconds: what a person sees first has been drawn by then. */
const AFTER_FIRST_LOOK = 1000;

/**
 * Loads the views that are not there yet, one after another, before they are asked for: they open at once then, and also
 * where the connection was lost or a new version was put on the server meanwhile.
 */
export function useLoading(views: readonly View[], isRead: boolean): void {
  useEffect(() => {
    if (!isRead) return undefined;
    const timer = setTimeout(() => void loadAll(views), AFTER_FIRST_LOOK);
    return () => clearTimeout(timer);
  }, [views, isRead]);
}

/** What fails is told by the view itself, when it is opened and fails again. */
async function loadAll(views: readonly View[]): Promise<void> {
  for (const view of views) if ("load" in view) await loadView(view).catch(() => null);
}
