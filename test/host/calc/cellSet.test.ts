import { CellSet } from "../../../src/host/calc/cellSet";

/** Every `step`-th of so many cells. */
function every(step: number, size: number): CellSet {
  const cells = Array.from({ length: size }, (_, n) => n);
  return CellSet.where(cells, (n) => n % step === 0);
}

function members(set: CellSet): number[] {
  const found: number[] = [];
  set.forEach((cell) => found.push(cell));
  return found;
}

describe("CellSet", () => {
  it.each([
    { size: 0, cells: [] },
    { size: 1, cells: [0] },
    { size: 32, cells: [0, 31] },
    { size: 33, cells: [0, 31] },
    { size: 94, cells: [0, 31, 62, 93] },
  ])("holds every 31st of $size cells", ({ size, cells }) => {
    const set = every(31, size);
    expect(members(set)).toEqual(cells);
    expect(set.count).toBe(cells.length);
    expect(set.size).toBe(size);
  });

  it("counts a word whose bits are all set", () => {
    expect(every(1, 64).count).toBe(64);
  });

  it.each([
    {
      of: "as long",
      size: 70,
      beyond: false,
      cells: [0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 66],
    },
    {
      of: "shorter, blank past its end",
      size: 40,
      beyond: false,
      cells: [0, 6, 12, 18, 24, 30, 36],
    },
    {
      of: "shorter, and met past its end",
      size: 40,
      beyond: true,
      cells: [0, 6, 12, 18, 24, 30, 36, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68],
    },
    { of: "empty, and met past its end", size: 0, beyond: true, cells: members(every(2, 70)) },
  ])("shares with another that is $of", ({ size, beyond, cells }) => {
    expect(members(every(2, 70).and(every(3, size), beyond))).toEqual(cells);
  });
});
