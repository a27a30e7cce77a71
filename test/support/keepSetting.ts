import { openWorkbookFile } from "../../src/host";

type AddIn = Parameters<typeof openWorkbookFile>[1];

/** The workbook with a setting that an add-in keeps in it, as Excel saves it. */
export function keepSetting(
  bytes: Uint8Array,
  addIn: AddIn,
  name: string,
  value: object,
): Uint8Array {
  const file = openWorkbookFile(bytes, addIn);
  file.workbook.settings.set(name, JSON.stringify(value));
  return file.save();
}
