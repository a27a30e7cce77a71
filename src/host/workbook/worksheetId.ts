/** A worksheet's id in the model, from the number that the file knows it by. */
export function worksheetId(sheetNumber: number): string {
  const hex = sheetNumber.toString(16).toUpperCase().padStart(8, "0");
  return `{${hex}-0000-0000-0000-000000000000}`;
}

/** The file's number of a worksheet with this id. */
export function sheetNumber(id: string): number {
  return parseInt(id.slice(1, 9), 16);
}
