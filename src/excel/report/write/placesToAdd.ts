/**
 * Where a report's missing sheets are to be put when they are added one after another: each after the sheet of the report
 * that goes before it, else before the one that follows. `places` are the zero-based places of those that stand, in the
 * report's order, and null for one that is missing. null for one that stands, and where none stands: Excel adds at the end.
 */
export function placesToAdd(places: readonly (number | null)[]): readonly (number | null)[] {
  let standing = places;
  return places.map((place, at) => {
    if (place !== null) return null;
    const before = standing.slice(0, at).findLast((each) => each !== null) ?? null;
    const put = before === null ? (standing.find((each) => each !== null) ?? null) : before + 1;
    if (put === null) return null;
    standing = standing.map((each, index) => {
      if (index === at) return put;
      return each !== null && each >= put ? each + 1 : each;
    });
    return put;
  });
}
