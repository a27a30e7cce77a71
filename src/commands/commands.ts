/**
 * Registers the ribbon's functions under the names that the manifest calls them by. The pane opens to show what
 * came of it.
 */
export function registerCommands(writeReport: () => Promise<void>): void {
  Office.actions.associate("writeBoardReport", (event: Office.AddinCommands.Event) => {
    void showAndWrite(writeReport).finally(() => event.completed());
  });
}

async function showAndWrite(writeReport: () => Promise<void>): Promise<void> {
  await Office.addin.showAsTaskpane();
  await writeReport();
}
