import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { EmptyNote } from "../parts/EmptyNote";
import type { LaterView, ViewProps } from "../views/view";
import { loadedView, loadView } from "./loadView";
import { useDelayed } from "./useDelayed";

/** Loading that is done sooner than this, in milliseconds, is not shown. */
const SHORT = 250;

interface Props extends ViewProps {
  readonly view: LaterView;
}

/** A view that has a script of its own, once that is loaded. */
export function LoadedView({ view, ...shown }: Props) {
  const [Component, setComponent] = useState(() => loadedView(view));
  const [tries, setTries] = useState({ begun: 1, failed: 0 });
  const { begun, failed } = tries;
  const isLoading = Component === null && failed < begun;
  const isLong = useDelayed(isLoading, SHORT);
  useEffect(() => {
    let isGone = false;
    loadView(view).then(
      (loaded) => !isGone && setComponent(() => loaded),
      () => !isGone && setTries({ begun, failed: begun }),
    );
    return () => {
      isGone = true;
    };
  }, [view, begun]);
  if (Component !== null) return <Component {...shown} />;
  if (isLoading) return isLong ? <Spinner size="small" label={`Opening ${view.label}…`} /> : null;
  return (
    <EmptyNote
      title={`${view.label} could not be opened`}
      action={{ label: "Try again", onDo: () => setTries({ begun: begun + 1, failed }) }}
    >
      This part of the add-in did not load: check your connection and try again; if it still does
      not open, close the workbook and open it again. Your workbook is as it was.
    </EmptyNote>
  );
}
