import { cutAt } from "../cutAt";
import { oneLine } from "../fields/oneLine";
import { fingerprint } from "../read/actionKeys";

const LONGEST = 120;
const KEPT = 100;

/** A text to keep and to compare: on one line, and cut where it is long, with a fingerprint in place of its end. */
export function shortened(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST ? line : `${cutAt(line, KEPT)}… [${fingerprint(line)}]`;
}
