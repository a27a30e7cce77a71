import { damaged, WorkbookFileError } from "../errors";
import type { ZipEntry } from "./zipEntry";

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_EXTRA = 1;
const UNKNOWN = 0xffffffff;

/** What a workbook may hold when unpacked: more than any tracker, less than what ends the browser's tab. */
export const MAX_TOTAL_BYTES = 1_000_000_000;
export const MAX_PART_BYTES = 400_000_000;
const MAX_ENTRIES = 20_000;

/** The entries of a zip archive in the order of its directory, folders left out; nothing is inflated yet. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(view, bytes);
  } catch (error) {
    if (error instanceof RangeError) throw damaged("it is cut off");
    throw error;
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > MAX_ENTRIES) throw tooLarge();
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let at = offset, n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged("its list of parts is broken");
    const { entry, next } = readDirectoryEntry(view, bytes, at);
    at = next;
    total += entry.size;
    if (entry.size > MAX_PART_BYTES || total > MAX_TOTAL_BYTES) throw tooLarge();
    if (!entry.name.endsWith("/")) entries.push(entry);
  }
  return entries;
}

function tooLarge(): WorkbookFileError {
  return new WorkbookFileError(
    "too-large",
    "The workbook is too large when unpacked: take out pictures and sheets that are not the tracker, and save it again.",
  );
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const offset = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    return offset === UNKNOWN || count === 0xffff
      ? findZip64Directory(view, at)
      : { count, offset };
  }
  throw damaged("it is cut off");
}

function findZip64Directory(view: DataView, end: number): { count: number; offset: number } {
  const at = Number(view.getBigUint64(end - 20 + 8, true));
  if (view.getUint32(at, true) !== ZIP64_END_SIGNATURE)
    throw damaged("its list of parts is broken");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readDirectoryEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { entry: ZipEntry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraAt = at + 46 + nameLength;
  const name = decodeName(bytes.subarray(at + 46, extraAt));
  if (view.getUint16(at + 8, true) & 1) throw passwordProtected();
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8)
    throw damaged(`${name} is packed in a way that Excel does not use`);
  const [size, packedSize, offset] = readSizes(view, at, extraAt, extraLength);
  const data = locateData(view, bytes, offset, packedSize);
  const entry = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size: method === 0 ? packedSize : size,
    data,
    time: view.getUint32(at + 12, true),
  };
  return { entry, next: extraAt + extraLength + view.getUint16(at + 32, true) };
}

/** Inflated size, packed size and offset; each that is too big for its field stands in the zip64 extra, in this order. */
function readSizes(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): [number, number, number] {
  const wide = zip64Fields(view, extraAt, extraLength);
  const sizes = [24, 20, 42].map((field) => {
    const value = view.getUint32(at + field, true);
    return value === UNKNOWN ? (wide.shift() ?? value) : value;
  });
  return [sizes[0] ?? 0, sizes[1] ?? 0, sizes[2] ?? 0];
}

function zip64Fields(view: DataView, extraAt: number, extraLength: number): number[] {
  for (let at = extraAt; at + 4 <= extraAt + extraLength;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const fields = Math.floor(length / 8);
      return Array.from({ length: fields }, (_, n) =>
        Number(view.getBigUint64(at + 4 + n * 8, true)),
      );
    }
    at += 4 + length;
  }
  return [];
}

function locateData(view: DataView, bytes: Uint8Array, offset: number, length: number): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged("a part is missing");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw damaged("it is cut off");
  return bytes.subarray(start, start + length);
}

/** Part names are ASCII (OPC); some writers use backslashes. */
function decodeName(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join("")
    .replaceAll("\\", "/")
    .replace(/^\/+/, "");
}

export function passwordProtected(): WorkbookFileError {
  return new WorkbookFileError(
    "encrypted",
    "The workbook is protected by a password: open it in Excel, remove the password (File, Info, Protect Workbook), and save it.",
  );
}
