const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands an .xlsx to the browser, which saves it where it saves what is downloaded. */
export function saveAsFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
