import { excelErrorCode } from "./excelErrorCode";

/** Milliseconds without an answer before Excel is asked why, and between two askings. */
const PATIENCE = 2_000;

/** Tells when Excel puts a request off because a cell is being edited. To be called before it is sent; ends it. */
export function tellWaiting(onWaiting: (waiting: boolean) => void): () => void {
  let told = false;
  let timer = setTimeout(look, PATIENCE);
  let over = false;
  function look(): void {
    void isEditing().then((editing) => {
      if (over) return;
      if (editing !== told) onWaiting(editing);
      told = editing;
      timer = setTimeout(look, PATIENCE);
    });
  }
  return () => {
    over = true;
    clearTimeout(timer);
    if (told) onWaiting(false);
  };
}

/** Excel refuses at once what it is not asked to put off. Where it is only busy, it answers when it is done. */
async function isEditing(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    return excelErrorCode(error) === "InvalidOperationInCellEditMode";
  }
}
