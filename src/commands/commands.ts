import { showDialog } from "./showDialog";

/** What the ribbon's buttons and the keyboard shortcuts ask of the pane. Nothing of it rejects: the pane tells. */
export interface CommandPane {
  /** Reads the plan and shows where it stands. */
  readonly check: () => Promise<unknown>;
  /** Shows what to update, to bring the plan up to date. */
  readonly update: () => Promise<unknown>;
  /** Writes the board's sheets. */
  readonly writeReport: () => Promise<unknown>;
  /** What the pane tells now, in a few sentences, for where Excel cannot show it. */
  readonly says: () => string;
}

/** What each function does, under the names that the manifest and shortcuts.json call them by. */
const COMMANDS: Readonly<Record<string, (pane: CommandPane) => Promise<unknown>>> = {
  checkPlan: (pane) => pane.check(),
  updateStatuses: (pane) => pane.update(),
  writeBoardReport: (pane) => pane.writeReport(),
  showPane: () => Promise.resolve(),
};

/** Registers the functions of the ribbon's buttons and of the keyboard shortcuts. */
export function registerCommands(pane: CommandPane): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    // A shortcut gives no event.
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void perform(pane, command).finally(() => event?.completed());
    });
  }
}

/** The pane opens first and shows what happens; where Excel cannot open it, a dialog says what came of it. */
async function perform(
  pane: CommandPane,
  command: (pane: CommandPane) => Promise<unknown>,
): Promise<void> {
  const isShown = await Office.addin.showAsTaskpane().then(
    () => true,
    () => false,
  );
  await command(pane);
  if (!isShown) await showDialog(pane.says());
}
