import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { OpenElsewhere } from "../actions/publicationCopy";
import { Pane } from "./shell/Pane";
import { useOfficeTheme } from "./shell/useOfficeTheme";
import { paneActions } from "./state/paneActions";
import { PaneStore } from "./state/paneStore";

function ThemedPane({ store }: { readonly store: PaneStore }) {
  const { theme, colorScheme } = useOfficeTheme();
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100%", colorScheme }}>
      <Pane store={store} />
    </FluentProvider>
  );
}

/**
 * Shows the pane in `element` and reads the workbook. `openElsewhere` opens workbooks in memory, beside the one in Excel.
 * What is returned can be asked from the ribbon too.
 */
export function startPane(element: HTMLElement, openElsewhere: OpenElsewhere): PaneStore {
  const store = new PaneStore(paneActions(openElsewhere));
  createRoot(element).render(<ThemedPane store={store} />);
  void store.read();
  return store;
}
