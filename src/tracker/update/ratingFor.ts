import type { Action, Rating } from "../model";
import { onceFor } from "../onceFor";

/**
 * What each rating of an action is called in updates: its period's label, and the year beside it where the quarters of
 * two years have one label: "Q1 2024/25".
 */
export const ratingNames = onceFor((ratings: readonly Rating[]): ReadonlyMap<string, Rating> => {
  const names = new Map(ratings.map((rating) => [rating.period, rating]));
  if (names.size === ratings.length) return names;
  names.clear();
  for (const [label, same] of groups(ratings, ({ period }) => period)) {
    const years = groups(same, (rating) => withYear(label, rating));
    for (const rating of same) {
      const dated = withYear(label, rating);
      const isTold = (years.get(dated) ?? []).length === 1;
      if (same.length === 1) names.set(label, rating);
      else
        names.set(isTold ? dated : `${label} (column ${rating.cell.replace(/\d+$/, "")})`, rating);
    }
  }
  return names;
});

/** The rating of an action that is called so; undefined where it has none. */
export function ratingFor({ ratings }: Pick<Action, "ratings">, name = "now"): Rating | undefined {
  return ratingNames(ratings).get(name);
}

/** Years are April to March. */
function withYear(label: string, { start }: Rating): string {
  if (start === null) return label;
  const [year = 0, month = 0] = start.split("-").map(Number);
  const first = month < 4 ? year - 1 : year;
  return `${label} ${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

function groups(
  ratings: readonly Rating[],
  idOf: (rating: Rating) => string,
): ReadonlyMap<string, readonly Rating[]> {
  const found = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const before = found.get(idOf(rating));
    if (before) before.push(rating);
    else found.set(idOf(rating), [rating]);
  }
  return found;
}
