import { oneLine } from "../oneLine";
import { NO_READING, type DateDoubt, type DateReading } from "../dateReading";

const givesNothing = (reading: DateReading): boolean =>
  !reading.due && !reading.ongoing && !reading.complete && !reading.start;

const openAgain = (original: DateReading): DateDoubt => ({
  kind: "status-conflict",
  message: `“${oneLine(original.raw)}” stands beside a later revised date: it was taken as open again`,
});

const completion = (original: DateReading, revised: DateReading) => {
  const { completed, completedSince } = revised.completed === null ? original : revised;
  return { completed, completedSince };
};

/** Work that was done before the day to which it was put back is not done. */
function opensAgain({ complete, completed }: DateReading, revised: DateReading): boolean {
  return complete && completed !== null && !revised.complete && (revised.due ?? "") > completed;
}

/** A revised date wins over an original one and both are kept; one that is still to be confirmed leaves the original. */
export function combineRevised(original: DateReading, revised: DateReading): DateReading {
  if (revised.blank) return original;
  if (givesNothing(revised))
    return { ...original, doubts: [...original.doubts, ...revised.doubts] };
  const reopened = opensAgain(original, revised);
  return {
    ...revised,
    start: revised.start ?? original.start,
    // A revised cell that only says "Completed" leaves the original date due.
    due: revised.due ?? (revised.complete ? original.due : null),
    originalDue: original.due ?? revised.originalDue,
    ...completion(reopened ? NO_READING : original, revised),
    complete: revised.complete || (original.complete && !reopened),
    doubts: [
      ...revised.doubts,
      ...(reopened ? [openAgain(original)] : []),
      ...original.doubts.filter((doubt) => doubt.kind === "invalid-date"),
    ],
  };
}
