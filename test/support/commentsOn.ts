import { withWorkbook } from "./openOffice";

/** Every comment on a report's exceptions, in order. */
export function commentsOn(bytes: Uint8Array): Promise<string[]> {
  return withWorkbook(bytes, () =>
    Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Board exceptions").tables.getItemAt(0);
      const comments = table.columns.getItem("Comment").getDataBodyRange().load("values");
      await context.sync();
      return (comments.values as string[][]).flat().filter((comment) => comment !== "");
    }),
  );
}
