/** How many cases a property test draws: as many as said, times FUZZ_TIMES. */
export const runs = (count: number): { numRuns: number } => ({
  numRuns: count * Number(process.env.FUZZ_TIMES ?? 1),
});
