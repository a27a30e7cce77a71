import { makeStyles, mergeClasses, Subtitle1 } from "@fluentui/react-components";
import type { PaneState } from "../state/paneState";
import type { PaneStore } from "../state/paneStore";
import { VIEWS } from "../views";
import { LoadedView } from "./LoadedView";
import { NoTracker } from "./NoTracker";
import { ViewBoundary } from "./ViewBoundary";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  heading: { margin: 0 },
  // For screen readers: a tab says it to everybody else.
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** The view that was chosen, or what stands in its place until there is a plan to show. */
export function ShownView({ state, store }: Props) {
  const styles = useStyles();
  const { reading, position, busy } = state;
  const isBusy = busy !== null;
  const read = () => void store.read();
  if (!reading || !position) return <Welcome isBusy={isBusy} onRead={read} />;
  const view = VIEWS.find(({ id }) => id === state.view) ?? VIEWS[0];
  if (view === undefined) return null;
  const { label, isPrimary, needsNoTracker } = view;
  if (reading.plan.actions.length === 0 && !needsNoTracker) {
    const openColumns = VIEWS.some(({ id }) => id === "columns")
      ? () => store.show("columns")
      : null;
    const { plan } = reading;
    return <NoTracker plan={plan} isBusy={isBusy} onOpenColumns={openColumns} onRead={read} />;
  }
  const shown = { state, store, reading, position };
  return (
    <>
      <Subtitle1 as="h1" className={mergeClasses(styles.heading, isPrimary && styles.unseen)}>
        {label}
      </Subtitle1>
      <ViewBoundary key={view.id} of={reading} label={label}>
        {"load" in view ? <LoadedView view={view} {...shown} /> : <view.Component {...shown} />}
      </ViewBoundary>
    </>
  );
}
