import { withWorkbook } from "./openOffice";

/** A report's bytes with `text` typed as the comment on the first of its exceptions. */
export function writeOnExceptions(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  return withWorkbook(bytes, async ({ file }) => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Board exceptions").tables.getItemAt(0);
      table.columns.getItem("Comment").getDataBodyRange().getCell(0, 0).values = [[text]];
      await context.sync();
    });
    return file.save();
  });
}
