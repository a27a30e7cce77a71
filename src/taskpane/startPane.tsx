import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import { paneActions } from "./paneActions";
import { createPaneStore, type PaneStore } from "./paneStore";
import { useOfficeTheme } from "./useOfficeTheme";

function ThemedPane({ store }: { readonly store: PaneStore }) {
  return (
    <FluentProvider theme={useOfficeTheme()} style={{ minHeight: "100%" }}>
      <Pane store={store} />
    </FluentProvider>
  );
}

/** Shows the pane in `element` and reads the workbook. What is returned can be asked from elsewhere too. */
export function startPane(element: HTMLElement): Pick<PaneStore, "writeReport"> {
  const store = createPaneStore(paneActions);
  createRoot(element).render(<ThemedPane store={store} />);
  void store.read();
  return store;
}
