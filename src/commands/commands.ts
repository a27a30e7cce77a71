/** What the ribbon's buttons ask of the pane. */
interface Pane {
  readonly writeReport: () => Promise<void>;
}

/**
 * Registers the ribbon's functions under the names that the manifest calls them by. The pane opens to show what
 * came of each; where it cannot, the work is done all the same.
 */
export function registerCommands({ writeReport }: Pane): void {
  Office.actions.associate("writeBoardReport", (event: Office.AddinCommands.Event) => {
    void Office.addin
      .showAsTaskpane()
      .then(writeReport, writeReport)
      .finally(() => event.completed());
  });
}
