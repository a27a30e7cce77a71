import type { Worksheet } from "../../../src/host/workbook/model";
import type { Hand } from "../../support/byHand";

/** What a person does to a sheet while this add-in is at work, between two of its requests. */
export interface Meddling {
  /** "A sheet is …". */
  readonly title: string;
  readonly does: (hand: Hand, sheet: string) => void;
  /** What the person does about it before she tries again, where that is needed. */
  readonly mends?: (hand: Hand, sheet: string) => void;
  /** What is different of the sheet, and no doing of the add-in's. */
  readonly changes: readonly (keyof Worksheet)[];
  readonly deletes?: true;
  /** Cells stand elsewhere afterwards: what the change log says of places is of before. */
  readonly movesCells?: true;
}

export const MEDDLINGS: readonly Meddling[] = [
  {
    title: "renamed",
    does: (hand, sheet) => hand.renameSheet(sheet, `${sheet} (old)`),
    changes: ["name"],
    movesCells: true,
  },
  { title: "moved", does: (hand, sheet) => hand.moveSheet(sheet, 0), changes: [] },
  {
    title: "hidden",
    does: (hand, sheet) => hand.showSheet(sheet, "Hidden"),
    changes: ["visibility"],
  },
  {
    title: "very hidden",
    does: (hand, sheet) => hand.showSheet(sheet, "VeryHidden"),
    changes: ["visibility"],
  },
  {
    title: "protected",
    does: (hand, sheet) => hand.protectSheet(sheet, true),
    mends: (hand, sheet) => hand.protectSheet(sheet, false),
    changes: ["protection"],
  },
  {
    title: "deleted",
    does: (hand, sheet) => hand.deleteSheet(sheet),
    changes: [],
    deletes: true,
  },
];

/** What a person does to the rows of a sheet, by Excel's number of the first of two actions. */
export const rowMeddlings = (first: number): readonly Meddling[] => [
  {
    title: "given a row above its actions",
    does: (hand, sheet) => hand.insert(sheet, `${first}:${first}`, "Down"),
    changes: [],
    movesCells: true,
  },
  {
    title: "sorted the other way round",
    does: (hand, sheet) => hand.swapRows(sheet, first, first + 1),
    changes: [],
    movesCells: true,
  },
];
