import { readReturnFiles, type PickedFile } from "../../../src/actions/returns";
import { makeReturnFiles } from "../../support/returnFiles";
import { sampleBytes, sampleExpectation } from "../../support/samples";

const SAMPLE = "quillbury";

function file(name: string, bytes: Uint8Array): PickedFile {
  const arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return { name, size: bytes.length, arrayBuffer };
}

test("each file is read by itself: what holds no return, or is no workbook, is told and stops no other", async () => {
  const { asOf } = sampleExpectation(SAMPLE);
  const [made] = await makeReturnFiles(sampleBytes(SAMPLE), asOf, (rows) => rows);
  if (made === undefined) throw new Error("No return was made.");
  const unread = jest.fn().mockRejectedValue(new DOMException("", "NotReadableError"));
  const { returns, problems } = await readReturnFiles([
    file("Plan.xlsx", sampleBytes(SAMPLE)),
    file("Letter.xlsx", new TextEncoder().encode("Dear all")),
    { name: "Locked.xlsx", size: 9000, arrayBuffer: unread },
    file(made.name, made.bytes),
  ]);
  expect(returns.map(({ source }) => source)).toEqual([made.name]);
  expect(problems).toEqual([
    "Plan.xlsx holds no return that this add-in has made.",
    expect.stringMatching(/^Letter\.xlsx: It is not an Excel workbook .*\.$/),
    expect.stringMatching(/^Locked\.xlsx: It could not be opened: .* choose it again\.$/),
  ]);
});

test("a file that is far too large is told, and not read for it", async () => {
  const arrayBuffer = jest.fn();
  const { problems } = await readReturnFiles([{ name: "Film.xlsx", size: 2e9, arrayBuffer }]);
  expect(problems).toEqual([expect.stringMatching(/^Film\.xlsx: It is far larger than a return/)]);
  expect(arrayBuffer).not.toHaveBeenCalled();
});
