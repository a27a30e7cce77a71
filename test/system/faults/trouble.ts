import type { Failure } from "../../../src/host/workbookHost";
import type { Worksheet } from "../../../src/host/workbook/model";
import { byHand } from "../../support/byHand";
import type { OpenWorkbook } from "../../support/openOffice";
import type { Fault } from "./faults";
import type { Meddling } from "./meddling";

/** What goes wrong at one request of a use case. */
export interface Trouble {
  /** Asked before each request from the one where it begins: how many requests ago that was, and its actions. */
  readonly happens: (open: OpenWorkbook, since: number, actions: number) => Failure | undefined;
  /** Done once the use case has ended. */
  readonly ends?: (open: OpenWorkbook) => void;
  /** What the person does before she tries again. */
  readonly mend: (open: OpenWorkbook) => void;
  /** Done before anything else, it makes no difference but this one. */
  readonly before: (open: OpenWorkbook) => void;
  /** What of the council's sheets differs by it. */
  readonly changes: readonly (keyof Worksheet)[];
}

export function faultTrouble({ failure, lasts }: Fault): Trouble {
  return {
    happens: (_open, since, actions) => {
      if (since === 0) return failure(actions);
      return lasts ? { ...failure(actions), after: 0 } : undefined;
    },
    mend: () => undefined,
    before: () => undefined,
    changes: [],
  };
}

/** Rows of a sheet are moved just before a request that is done, or just after, and its answer is lost. */
export function lostTrouble(meddling: Meddling, sheet: string, when: "before" | "after"): Trouble {
  const { does, changes } = meddling;
  const moved = new WeakSet<OpenWorkbook>();
  const move = (open: OpenWorkbook) => {
    if (moved.has(open)) return;
    moved.add(open);
    byHand(open.office, (hand) => does(hand, sheet));
  };
  return {
    happens: (open, since, actions) => {
      if (since > 0 || when === "before") move(open);
      return since === 0 ? { status: 5012, after: actions } : undefined;
    },
    ends: move,
    mend: () => undefined,
    before: (open) => byHand(open.office, (hand) => does(hand, sheet)),
    changes,
  };
}

export function meddlingTrouble(
  { does, mends, changes, deletes }: Meddling,
  sheet: string,
): Trouble {
  const isThere = ({ file }: OpenWorkbook) =>
    file.workbook.worksheets.some(({ name }) => name === sheet);
  return {
    happens: (open, since) => {
      if (since === 0 && isThere(open)) byHand(open.office, (hand) => does(hand, sheet));
      return undefined;
    },
    mend: (open) => {
      if (mends && isThere(open)) byHand(open.office, (hand) => mends(hand, sheet));
    },
    before: (open) => {
      if (deletes !== true && !mends) byHand(open.office, (hand) => does(hand, sheet));
    },
    changes,
  };
}
