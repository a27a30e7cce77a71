import type { Open } from "../../support/inBrowser";
import type { OpenPreview, PreviewOptions } from "../../support/openPreview";
import { eventually } from "./eventually";

/** Opens a workbook in the preview, waits until the pane has read it, and chooses the day. */
export async function openAsAt(
  open: Open,
  asOf: string,
  options: PreviewOptions = {},
): Promise<OpenPreview> {
  const preview = await open(options);
  const day = preview.pane.getByLabel("Position as at");
  await day.fill(asOf);
  await eventually(() => day.inputValue(), asOf);
  return preview;
}
