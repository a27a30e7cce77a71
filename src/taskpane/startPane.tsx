import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
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

/** Shows the pane in `element` and reads the workbook. What is returned can be asked from elsewhere too. */
export function startPane(element: HTMLElement): PaneStore {
  const store = new PaneStore(paneActions);
  createRoot(element).render(<ThemedPane store={store} />);
  void store.read();
  return store;
}
