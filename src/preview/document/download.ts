const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the bytes of a workbook to the browser, which saves them as it is set. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
