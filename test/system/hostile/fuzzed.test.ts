import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { runs } from "../../support/runs";
import { hostilePlan } from "./hostilePlan";
import { readsOrTells } from "./survives";

jest.setTimeout(120_000);

const plan = hostilePlan();
const parts: Record<string, Uint8Array> = unzipSync(plan);
const PATHS = Object.keys(parts);

/** Where bytes are changed, as a share of their length, and to what. */
const flips = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)),
  {
    minLength: 1,
    maxLength: 12,
  },
);

type Flips = readonly (readonly [number, number])[];

function flipped(bytes: Uint8Array, where: Flips): Uint8Array {
  const copy = bytes.slice();
  for (const [share, value] of where) copy[Math.floor(share * copy.length)] = value;
  return copy;
}

test("bytes of the file that are changed are told, or make no difference", async () => {
  await fc.assert(
    fc.asyncProperty(flips, async (where) => {
      expect(await readsOrTells(flipped(plan, where))).not.toBe("");
    }),
    runs(150),
  );
});

test("bytes of a part that are changed are told, or read as they stand", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), flips, async (path, where) => {
      const part = flipped(parts[path] ?? new Uint8Array(), where);
      expect(await readsOrTells(zipSync({ ...parts, [path]: part }, { level: 1 }))).not.toBe("");
    }),
    runs(350),
  );
});

test("a part that is cut off, or is another part, is told, or read as it stands", async () => {
  const cut = fc.double({ min: 0, max: 1, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...PATHS),
      fc.constantFrom(...PATHS),
      cut,
      async (path, other, share) => {
        const bytes = parts[other] ?? new Uint8Array();
        const part = bytes.slice(0, Math.ceil(share * bytes.length));
        expect(await readsOrTells(zipSync({ ...parts, [path]: part }, { level: 1 }))).not.toBe("");
      },
    ),
    runs(150),
  );
});
