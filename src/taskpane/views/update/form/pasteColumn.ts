/**
 * The cells of one column as Excel puts them on the clipboard: a line each, a cell of several lines in quotation marks;
 * null for what is no column of at least two cells. Of several columns the first is taken.
 */
export function pasteColumn(text: string): readonly string[] | null {
  const cells: string[] = [];
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (rest !== "") {
    const { cell, length } = firstCell(rest);
    cells.push(cell.trim());
    const end = rest.indexOf("\n", length);
    if (end === -1) break;
    rest = rest.slice(end + 1);
    if (rest === "") cells.push("");
  }
  return cells.length < 2 ? null : cells;
}

const QUOTED = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/;

function firstCell(rest: string): { readonly cell: string; readonly length: number } {
  const quoted = QUOTED.exec(rest);
  if (quoted) return { cell: (quoted[1] ?? "").replaceAll('""', '"'), length: quoted[0].length };
  const plain = /^[^\t\n]*/.exec(rest)?.[0] ?? "";
  return { cell: plain, length: plain.length };
}
