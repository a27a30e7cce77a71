import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** How parts of a zip archive are packed and unpacked. */
export interface Packer {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** Throws where the data is damaged, or gives more bytes than `size`. */
  readonly inflate: (data: Uint8Array, size: number) => Uint8Array;
  /** The checksum that an archive keeps of each part. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** In plain JavaScript, for a page: Node's own is several times as fast. */
export const PLAIN_PACKER: Packer = {
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  inflate: (data, size) => inflateSync(data, { out: new Uint8Array(size) }),
  crc32,
};
