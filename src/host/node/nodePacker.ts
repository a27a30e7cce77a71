import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Packer } from "../workbook/package/packer";

/** Bytes that are unpacked at a time: large enough that few pieces have to be joined. */
const CHUNK = 1_000_000;
const SMALLEST_CHUNK = 64;

export const NODE_PACKER: Packer = {
  deflate: (bytes) => deflateRawSync(bytes),
  inflate: (data, size) => {
    const chunkSize = Math.max(SMALLEST_CHUNK, Math.min(size, CHUNK));
    return inflateRawSync(data, { chunkSize, maxOutputLength: Math.max(1, size) });
  },
  crc32: (bytes) => crc32(bytes),
};
