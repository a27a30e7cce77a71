import { readFileSync, writeFileSync } from "node:fs";
import { EXCELJS } from "./exceljs";

/** Opens a workbook with a library that reads and saves .xlsx and does nothing else, and saves it. */
async function loadAndSave([library, input = "", output = ""]: readonly string[]): Promise<void> {
  const bytes = readFileSync(input);
  writeFileSync(output, library === EXCELJS ? await byExcelJs(bytes) : await byHucre(bytes));
}

async function byHucre(bytes: Buffer): Promise<Uint8Array> {
  const { openXlsx, saveXlsx } = await import("hucre/xlsx");
  return saveXlsx(await openXlsx(bytes));
}

interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: {
      load(bytes: Uint8Array): Promise<unknown>;
      writeBuffer(): Promise<Uint8Array>;
    };
  };
}

async function byExcelJs(bytes: Buffer): Promise<Uint8Array> {
  const { default: excelJs } = (await import(EXCELJS)) as { default: ExcelJs };
  const { xlsx } = new excelJs.Workbook();
  await xlsx.load(bytes);
  return xlsx.writeBuffer();
}

void loadAndSave(process.argv.slice(2));
