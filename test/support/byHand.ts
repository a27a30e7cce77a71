import type { OfficeSession } from "../../src/host";
import { enterValues } from "../../src/host/operations/enterValues";
import { deleteCells, insertCells } from "../../src/host/operations/insertDelete";
import * as worksheets from "../../src/host/operations/worksheets";
import type { Session } from "../../src/host/richapi/session";
import { parseAreaAddress } from "../../src/host/workbook/address";
import type { Area, Worksheet } from "../../src/host/workbook/model";

/** What a person does in the open workbook, not the add-in. */
export interface Hand {
  type(sheet: string, address: string, values: readonly (readonly string[])[]): void;
  insert(sheet: string, address: string, shift: "Down" | "Right"): void;
  delete(sheet: string, address: string, shift: "Up" | "Left"): void;
  /** As sorting does: the rows, by Excel's numbers, change places. */
  swapRows(sheet: string, one: number, other: number): void;
  addSheet(name: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  /** To a zero-based place among all sheets. */
  moveSheet(name: string, position: number): void;
  showSheet(name: string, visibility: Worksheet["visibility"]): void;
  protectSheet(name: string, isProtected: boolean): void;
}

/** Does it as Excel lets a person do it: the add-in is told afterwards. */
export function byHand({ host }: OfficeSession, work: (hand: Hand) => void): void {
  host.byHand((session) => work(handOn(session)));
}

function handOn(session: Session): Hand {
  const sheet = (name: string) => found(session.workbook.worksheets, name);
  return {
    type: (name, address, values) => enterValues(session, sheet(name), area(address), values),
    insert: (name, address, shift) => insertCells(session, sheet(name), area(address), shift),
    delete: (name, address, shift) => deleteCells(session, sheet(name), area(address), shift),
    swapRows: (name, one, other) => swapRows(sheet(name), one - 1, other - 1),
    addSheet: (name) => void worksheets.addWorksheet(session, name),
    deleteSheet: (name) => worksheets.deleteWorksheet(session, sheet(name)),
    renameSheet: (name, to) => worksheets.renameWorksheet(session, sheet(name), to),
    moveSheet: (name, position) => worksheets.moveWorksheet(session, sheet(name), position),
    showSheet: (name, visibility) => worksheets.setVisibility(session, sheet(name), visibility),
    protectSheet: (name, isProtected) => {
      sheet(name).protection.protected = isProtected;
    },
  };
}

function swapRows({ rows, changed }: Worksheet, one: number, other: number): void {
  const [first, second] = [rows.get(one), rows.get(other)];
  if (!first || !second) throw new Error(`No rows ${one + 1} and ${other + 1}`);
  rows.set(one, second).set(other, first);
  changed.rows.add(one).add(other);
}

function found(sheets: readonly Worksheet[], name: string): Worksheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No worksheet ${name}`);
  return sheet;
}

function area(address: string): Area {
  const parsed = parseAreaAddress(address);
  if (!parsed) throw new Error(`No address: ${address}`);
  return parsed;
}
