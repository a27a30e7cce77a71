import { NODE_PACKER } from "../../../src/host/node/nodePacker";
import { PLAIN_PACKER } from "../../../src/host/workbook/package/packer";

const CONTENTS = {
  nothing: new Uint8Array(),
  "one byte": Uint8Array.of(7),
  "text that comes again": new TextEncoder().encode("<c><v>1</v></c>".repeat(5_000)),
  "more than is unpacked at a time": Uint8Array.from(
    { length: 2_500_000 },
    (_, n) => (n * n) % 251,
  ),
};
const PACKERS = { "Node's": NODE_PACKER, "the plain one": PLAIN_PACKER };

describe.each(Object.entries(CONTENTS))("%s", (_, bytes) => {
  test.each(Object.entries(PACKERS))("is packed by either and unpacked by %s", (_name, packer) => {
    for (const { deflate } of Object.values(PACKERS)) {
      const unpacked = packer.inflate(deflate(bytes), bytes.length);
      expect(Buffer.compare(unpacked, bytes)).toBe(0);
    }
  });

  test("has one checksum", () => {
    expect(NODE_PACKER.crc32(bytes)).toBe(PLAIN_PACKER.crc32(bytes));
  });
});

test("nothing is unpacked beyond the size that an archive declares", () => {
  const bomb = NODE_PACKER.deflate(new Uint8Array(50_000_000));
  expect(() => NODE_PACKER.inflate(bomb, 1000)).toThrow();
});

test("damage is refused", () => {
  const data = NODE_PACKER.deflate(CONTENTS["text that comes again"]);
  expect(() => NODE_PACKER.inflate(data.subarray(0, 20), 75_000)).toThrow();
});
