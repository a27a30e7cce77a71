import { counted } from "../../../../actions/words";

/** What is said over the changes, before anything is written. */
export function wouldChange(cells: number): string {
  return cells === 0
    ? "Nothing would change in your tracker."
    : `Nothing has been written yet. ${counted(cells, "cell")} would change.`;
}
