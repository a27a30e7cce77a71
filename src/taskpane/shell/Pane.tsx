import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type KeyboardEvent } from "react";
import type { PaneStore } from "../state/paneStore";
import { VIEWS } from "../views";
import { Messages } from "./Messages";
import { Navigation } from "./Navigation";
import { ShownView } from "./ShownView";
import { useFocusKept } from "./useFocusKept";
import { useLoading } from "./useLoading";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  view: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    // A browser makes a box to type in some twenty letters wide: wider than a narrow pane whose text is twice as large.
    "& .fui-Input__input": { width: "100%" },
    // It takes the focus for the keyboard's sake, and is nothing to press.
    outlineStyle: "none",
  },
});

/** The whole task pane: the views' tabs, one view, and at the foot what is going on. */
export function Pane({ store }: { readonly store: PaneStore }) {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const view = VIEWS.find(({ id }) => id === state.view) ?? VIEWS[0];
  const main = useFocusKept();
  useLoading(VIEWS, state.reading !== null);
  const closeMessage = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === "Escape" && !defaultPrevented) store.dismiss();
  };
  return (
    <div className={styles.pane} onKeyDown={closeMessage}>
      <Navigation views={VIEWS} current={view?.id ?? state.view} onShow={store.show} />
      <main
        key={view?.id}
        ref={main}
        className={styles.view}
        tabIndex={-1}
        aria-label={view?.label}
      >
        <ShownView state={state} store={store} />
      </main>
      <Messages state={state} store={store} />
    </div>
  );
}
