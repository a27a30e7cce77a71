import type { CopiedTexts } from "../../actions/copyReport";

/**
 * Puts formatted text on the clipboard; false where the browser refuses. The new way asks for a permission that a task
 * pane in a frame often lacks, and Excel's older WebViews do not have it: then a copy is done as by the keyboard.
 */
export async function copyFormatted({ html, plain }: CopiedTexts): Promise<boolean> {
  try {
    const parts = { "text/html": html, "text/plain": plain };
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    return true;
  } catch {
    return copyAsByKeyboard({ html, plain });
  }
}

function copyAsByKeyboard({ html, plain }: CopiedTexts): boolean {
  let isDone = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    isDone = event.clipboardData !== null;
  };
  document.addEventListener("copy", answer, true);
  try {
    // Deprecated, and the one way that works where the other is not allowed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && isDone;
  } finally {
    document.removeEventListener("copy", answer, true);
  }
}
