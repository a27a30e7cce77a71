import type { DateReading } from "../dateReading";

const givesNothing = (reading: DateReading): boolean =>
  !reading.due && !reading.ongoing && !reading.complete && !reading.start;

/** A revised date wins over an original one and both are kept; one that is still to be confirmed leaves the original. */
export function combineRevised(original: DateReading, revised: DateReading): DateReading {
  if (revised.blank) return original;
  if (givesNothing(revised))
    return { ...original, doubts: [...original.doubts, ...revised.doubts] };
  return {
    ...revised,
    start: revised.start ?? original.start,
    // A revised cell that only says "Completed" leaves the original date due.
    due: revised.due ?? (revised.complete ? original.due : null),
    originalDue: original.due ?? revised.originalDue,
    completed: revised.completed ?? original.completed,
    complete: revised.complete || original.complete,
    doubts: [
      ...revised.doubts,
      ...original.doubts.filter((doubt) => doubt.kind === "invalid-date"),
    ],
  };
}
