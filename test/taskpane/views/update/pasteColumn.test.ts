import { pasteColumn } from "../../../../src/taskpane/views/update/form/pasteColumn";

test.each<{ says: string; text: string; cells: readonly string[] | null }>([
  {
    says: "a column from Excel, with its last line's end",
    text: "One\r\nTwo\r\n",
    cells: ["One", "Two"],
  },
  { says: "a column from another program", text: "One\nTwo", cells: ["One", "Two"] },
  { says: "a cell of two lines", text: '"One\nmore"\r\nTwo\r\n', cells: ["One\nmore", "Two"] },
  {
    says: "quotation marks within a cell of lines",
    text: '"A ""new""\nline"\nTwo',
    cells: ['A "new"\nline', "Two"],
  },
  {
    says: "a cell that begins with a quotation",
    text: '"Yes" they said\nTwo',
    cells: ['"Yes" they said', "Two"],
  },
  { says: "a blank cell between", text: "One\n\nThree\n", cells: ["One", "", "Three"] },
  { says: "a blank cell first", text: "\nTwo\n", cells: ["", "Two"] },
  {
    says: "several columns, of which the first is taken",
    text: "One\t1\nTwo\t2\n",
    cells: ["One", "Two"],
  },
  { says: "one cell", text: "One\r\n", cells: null },
  { says: "one cell of two lines", text: '"One\nmore"\r\n', cells: null },
  { says: "nothing", text: "", cells: null },
])("$says", ({ text, cells }) => {
  expect(pasteColumn(text)).toEqual(cells);
});
