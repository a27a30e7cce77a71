import { damaged } from "../errors";
import type { Packer } from "./packer";

/** One file of a zip archive, compressed as it lies there. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when inflated, as the archive declares. */
  readonly size: number;
  readonly data: Uint8Array;
  /** MS-DOS time and date as one number. */
  readonly time: number;
}

/** 1 January 1980, so that the same workbook saves to the same bytes. */
const NO_TIME = 0x00210000;

export function makeEntry(name: string, bytes: Uint8Array, packer: Packer): ZipEntry {
  const data = packer.deflate(bytes);
  return { name, method: 8, crc: packer.crc32(bytes), size: bytes.length, data, time: NO_TIME };
}

/** The entry's content. Never more than it declares is inflated, and a wrong length or checksum is damage. */
export function inflateEntry(
  { name, method, crc, size, data }: ZipEntry,
  packer: Packer,
): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = method === 0 ? data : packer.inflate(data, size);
  } catch {
    throw damaged(`${name} cannot be unpacked`);
  }
  if (bytes.length !== size || packer.crc32(bytes) !== crc)
    throw damaged(`${name} is not as it was saved`);
  return bytes;
}
