import {
  describePosition,
  readTracker,
  type Position,
  type Reading,
} from "../../../../src/actions";
import { ADD_IN } from "../../../../src/cli/addIn";
import { openWorkbookFile, startOffice } from "../../../../src/host";

/** A workbook, with what it keeps for the add-in, as the same actions read it in Node; and where its plan stands. */
export async function readInNode(
  bytes: Uint8Array,
  asOf: string,
): Promise<{ readonly reading: Reading; readonly position: Position }> {
  const office = await startOffice(openWorkbookFile(bytes, ADD_IN).workbook);
  try {
    const reading = await readTracker({ asOf });
    return { reading, position: describePosition(reading) };
  } finally {
    office.dispose();
  }
}
