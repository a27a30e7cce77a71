/** In percent of the screen. */
const SIZE = { height: 30, width: 35 };

/** Says something in a window of its own, for where the pane cannot be shown. Resolves once it is open, or refused. */
export function showDialog(text: string): Promise<void> {
  const page = new URL("message.html", location.href);
  page.search = new URLSearchParams({ text }).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, SIZE, () => resolve());
  });
}
