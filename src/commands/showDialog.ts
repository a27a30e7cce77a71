/** In percent of the screen. */
const SIZE = { height: 30, width: 35 };

/**
 * Says something in a window of its own, for where the pane cannot be shown. Resolves once it is open, or refused. The
 * words go from page to page within Excel: an address with them would be kept in the web server's log.
 */
export function showDialog(text: string): Promise<void> {
  const page = new URL("message.html", location.href);
  page.search = "";
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, SIZE, ({ status, value: dialog }) => {
      // Where none opens, there is nobody to tell; the pane keeps the words.
      if (status === Office.AsyncResultStatus.Succeeded) {
        const tell = () => dialog.messageChild(text);
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, tell);
      }
      resolve();
    });
  });
}
