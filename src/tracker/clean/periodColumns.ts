import type { Action, IsoDate, Plan } from "../model";
import { shortMonth } from "./shortMonth";
import { statusWord } from "./statusWord";

/** A column of ratings at one period. */
export interface PeriodColumn {
  /** It says its months, so that the column can be read wherever it stands. */
  readonly header: string;
  readonly cell: (action: Action) => string | null;
}

/** One a period that the plan rates, the earliest first. */
export function periodColumns({ actions }: Plan): readonly PeriodColumn[] {
  const periods = new Map<string, { period: string; start: IsoDate; end: IsoDate }>();
  for (const { period, start, end } of actions.flatMap(({ ratings }) => ratings)) {
    if (start !== null && end !== null) periods.set(`${start} ${end}`, { period, start, end });
  }
  return [...periods.values()]
    .sort((a, b) => (a.end === b.end ? 0 : a.end < b.end ? -1 : 1))
    .map(({ period, start, end }) => ({
      header: headerOf(period, start, end),
      cell: ({ ratings }) => {
        const rating = ratings.find((each) => each.start === start && each.end === end);
        return rating === undefined ? null : statusWord(rating.status);
      },
    }));
}

const SAYS_ITS_YEAR = /(?:19|20)\d\d|\d\d\/\d\d|\p{L}{3,}[\s'’–/-]*\d\d$/u;

/** "Q1 (Sep 2019 to Nov 2019)", or the plan's own label where it says when. */
function headerOf(period: string, start: IsoDate, end: IsoDate): string {
  const label = period.replace(/\s+/g, " ").trim();
  return SAYS_ITS_YEAR.test(label) ? label : `${label} (${month(start)} to ${month(end)})`;
}

const month = (date: IsoDate): string => shortMonth(date).replace(/^\d+ /, "");
