import type { PaneState } from "../state/paneState";
import type { PaneStore } from "../state/paneStore";
import { VIEWS } from "../views";
import { NoTracker } from "./NoTracker";
import { Welcome } from "./Welcome";

interface Props {
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** The view that was chosen, or what stands in its place until there is a plan to show. */
export function ShownView({ state, store }: Props) {
  const { reading, position, busy } = state;
  const read = () => void store.read();
  if (!reading || !position) return <Welcome isBusy={busy !== null} onRead={read} />;
  const view = VIEWS.find(({ id }) => id === state.view) ?? VIEWS[0];
  if (view === undefined) return null;
  if (reading.plan.actions.length === 0 && !view.needsNoTracker) {
    return (
      <NoTracker
        plan={reading.plan}
        isBusy={busy !== null}
        onOpenColumns={() => store.show("columns")}
        onRead={read}
      />
    );
  }
  return <view.Component state={state} store={store} reading={reading} position={position} />;
}
