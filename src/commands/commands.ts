/** What the ribbon's buttons ask of the pane. */
interface Pane {
  readonly writeReport: () => Promise<void>;
}

/**
 * Registers the ribbon's functions under the names that the manifest calls them by. The pane opens to show what
 * came of each.
 */
export function registerCommands(pane: Pane): void {
  Office.actions.associate("writeBoardReport", (event: Office.AddinCommands.Event) => {
    void Office.addin
      .showAsTaskpane()
      .then(pane.writeReport)
      .finally(() => event.completed());
  });
}
