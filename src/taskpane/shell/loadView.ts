import type { LaterView, ViewComponent } from "../views/view";

const loaded = new WeakMap<LaterView, ViewComponent>();

/** A view that was loaded before; null for one that was not. */
export function loadedView(view: LaterView): ViewComponent | null {
  return loaded.get(view) ?? null;
}

/** Loads a view, once. One that could not be loaded can be tried again. */
export async function loadView(view: LaterView): Promise<ViewComponent> {
  const component = loadedView(view) ?? (await view.load());
  loaded.set(view, component);
  return component;
}
