import { encodePieces } from "../../../src/host/workbook/package/encodePieces";
import { areText, TextPieces } from "../../../src/host/workbook/xml/textPieces";

describe("a long text", () => {
  it("comes back whole, in pieces that are each much shorter", () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `<row r="${n}">– review ${n} 🙂</row>`);
    const text = new TextPieces();
    rows.forEach((row) => text.add(row));
    const pieces = text.list();
    expect(pieces.join("")).toBe(rows.join(""));
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(70_000);
  });

  it.each<[string, string[], string, boolean]>([
    ["the same", ["ab", "", "c"], "abc", true],
    ["shorter", ["ab"], "abc", false],
    ["longer", ["ab", "cd"], "abc", false],
    ["other", ["ab", "x"], "abc", false],
    ["nothing", [], "", true],
  ])("is compared piece by piece: %s", (_, pieces, text, same) => {
    expect(areText(pieces, text)).toBe(same);
  });

  it.each<[string, string[]]>([
    ["ASCII", ["abc", "def"]],
    ["three bytes each", Array<string>(50).fill("–".repeat(1_000))],
    ["ASCII, then three bytes", ["a".repeat(10_000), "’".repeat(10_000), "b"]],
    ["four bytes", ["🙂", "x🙂"]],
    ["one", ["café"]],
    ["none", []],
  ])("is encoded as its whole would be: %s", (_, pieces) => {
    const whole = new TextEncoder().encode(pieces.join(""));
    expect(Array.from(encodePieces(pieces))).toEqual(Array.from(whole));
  });
});
