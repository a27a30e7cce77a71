import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import { NOTHING_KEPT, type Kept } from "../../src/actions";
import type { WorkbookSnapshot } from "../../src/tracker/grid";
import type { Flag, Plan } from "../../src/tracker/model";
import { sortFlags } from "../../src/tracker/setAside/sortFlags";
import { DEFAULT_PREFERENCES } from "../../src/tracker/preferences";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import type { Place } from "../../src/taskpane/state/paneState";
import { PaneStore } from "../../src/taskpane/state/paneStore";
import type { ViewComponent } from "../../src/taskpane/views/view";
import { paneActionsOn } from "./paneActionsOn";

/** What a test gives a view to show: a plan and its flags, judged as they are. */
export interface Given {
  readonly plan: Plan;
  readonly flags?: readonly Flag[];
  readonly kept?: Partial<Kept>;
}

export interface ShownPane {
  readonly store: PaneStore;
  /** The places that were gone to. */
  readonly selected: readonly Place[];
}

const SNAPSHOT: WorkbookSnapshot = { worksheets: [], ownSheets: [] };

/** Reads the given plan into a pane's store, and shows one view of it. */
export async function showView(Component: ViewComponent, given: Given): Promise<ShownPane> {
  layOut();
  const selected: Place[] = [];
  const store = new PaneStore(actionsOn(given, selected));
  await store.read();
  if (store.state().reading === null) throw new Error(JSON.stringify(store.state().outcome));
  render(
    <FluentProvider theme={webLightTheme}>
      <Shown store={store} Component={Component} />
    </FluentProvider>,
  );
  return { store, selected };
}

function Shown({ store, Component }: { store: PaneStore; Component: ViewComponent }) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { reading, position } = state;
  if (reading === null || position === null) throw new Error("The plan was not read.");
  return <Component state={state} store={store} reading={reading} position={position} />;
}

function actionsOn({ plan, flags = [], kept = {} }: Given, selected: Place[]): PaneActions {
  let now: Kept = { ...NOTHING_KEPT, preferences: DEFAULT_PREFERENCES, ...kept };
  return paneActionsOn(SNAPSHOT, {
    today: () => plan.asOf,
    loadKept: () => now,
    keep: (changes) => {
      now = { ...now, ...changes };
      return Promise.resolve();
    },
    judge: (snapshot) =>
      Promise.resolve({
        snapshot,
        plan,
        ...sortFlags(flags, now.setAside, plan, snapshot),
        ownSheets: [],
        preferences: now.preferences,
      }),
    select: (place) => {
      selected.push(place);
      return Promise.resolve({ address: place.cells[0] ?? "A1", all: true, shown: true });
    },
  });
}

/** jsdom lays nothing out, and a list draws only what is seen: a pane 600 high, each of its rows 80. */
export function layOut(): void {
  const sizes = {
    clientHeight: 600,
    clientWidth: 320,
    offsetHeight: 80,
    offsetWidth: 320,
    scrollHeight: 2e6,
  };
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value });
  }
  HTMLElement.prototype.scrollTo = function scrollTo(to?: ScrollToOptions | number) {
    const top = typeof to === "object" ? (to.top ?? 0) : 0;
    if (top === this.scrollTop) return;
    this.scrollTop = top;
    queueMicrotask(() => this.dispatchEvent(new Event("scroll")));
  };
}
