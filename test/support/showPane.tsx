import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import { loadView } from "../../src/taskpane/shell/loadView";
import { Pane } from "../../src/taskpane/shell/Pane";
import type { PaneActions } from "../../src/taskpane/state/paneActions";
import type { ViewId } from "../../src/taskpane/state/paneState";
import { PaneStore } from "../../src/taskpane/state/paneStore";
import { VIEWS } from "../../src/taskpane/views";
import type { WorkbookSnapshot } from "../../src/tracker/grid";
import { paneActionsOn } from "./paneActionsOn";

/** Shows the whole pane over cells in memory; nothing is read until the store is asked to. */
export function showPane(snapshot?: WorkbookSnapshot, over: Partial<PaneActions> = {}): PaneStore {
  const store = new PaneStore(paneActionsOn(snapshot, over));
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane store={store} />
    </FluentProvider>,
  );
  return store;
}

/** Shows the pane with the workbook read. */
export async function showReadPane(
  snapshot?: WorkbookSnapshot,
  over: Partial<PaneActions> = {},
): Promise<PaneStore> {
  const store = showPane(snapshot, over);
  await act(() => store.read());
  return store;
}

/** Shows the pane with the workbook read, and one of its views opened. */
export async function showReadView(
  view: ViewId,
  snapshot?: WorkbookSnapshot,
  over: Partial<PaneActions> = {},
): Promise<PaneStore> {
  const store = await showReadPane(snapshot, over);
  const later = VIEWS.find((each) => each.id === view);
  if (later && "load" in later) await loadView(later);
  // What a view asks for as it opens may be answered at once.
  await act(() => {
    store.show(view);
    return Promise.resolve();
  });
  return store;
}
