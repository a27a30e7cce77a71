import type { ZipEntry } from "./zipEntry";

const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** A zip archive of the entries in their order, each with its compressed bytes as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => Uint8Array.from(name, (c) => c.charCodeAt(0)));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const out = new Uint8Array(dataBytes + 2 * nameBytes + entries.length * (30 + 46) + 22);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, n) => {
    const name = names[n] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, LOCAL_SIGNATURE, true);
    writeCommon(view, at + 4, entry, name.length);
    out.set(name, at + 30);
    out.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });
  const directory = at;
  entries.forEach((entry, n) => {
    const name = names[n] ?? new Uint8Array();
    view.setUint32(at, ENTRY_SIGNATURE, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[n] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  writeEnd(view, at, entries.length, directory);
  return out;
}

/** The fields that a local header and a directory entry share, from "version needed" to the extra's length of 0. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
