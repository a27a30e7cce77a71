import { isAcronym, isOwnAcronym, looksLikePerson } from "../leads/names";
import { isMeaning, isPost, postEntry, termEntry, type PersonEntry } from "./entry";

type Pair = readonly [left: string, right: string];

/** Two columns side by side that say the same kind of thing in most of their rows. */
interface PairKind {
  readonly fits: (pair: Pair) => boolean;
  readonly fewest: number;
  /** A second look at all pairs that fit. */
  readonly convinces: (pairs: readonly Pair[]) => boolean;
  readonly read: (pair: Pair) => PersonEntry;
}

const SHARE = 0.6;
/** Rows of meetings have short codes in capitals too; a glossary's spell their meaning. */
const SPELLED = 0.5;

const isSpelled = (pairs: readonly Pair[]): boolean =>
  pairs.filter(([acronym, meaning]) => isOwnAcronym(acronym, meaning)).length >=
  pairs.length * SPELLED;

const turned = (kind: PairKind): PairKind => ({
  ...kind,
  fits: ([left, right]) => kind.fits([right, left]),
  convinces: (pairs) => kind.convinces(pairs.map(([left, right]) => [right, left])),
  read: ([left, right]) => kind.read([right, left]),
});

const TERM: PairKind = {
  fits: ([acronym, meaning]) =>
    isAcronym(acronym) && isMeaning(meaning) && !looksLikePerson(meaning),
  fewest: 3,
  convinces: isSpelled,
  read: ([acronym, meaning]) => termEntry(acronym, meaning),
};

const POST_AND_PERSON: PairKind = {
  fits: ([post, person]) => isPost(post) && looksLikePerson(person),
  fewest: 2,
  convinces: () => true,
  read: ([post, person]) => postEntry(post, person),
};

const ACRONYM_AND_PERSON: PairKind = {
  fits: ([acronym, person]) => isAcronym(acronym) && looksLikePerson(person),
  fewest: 2,
  convinces: () => true,
  read: ([acronym, person]) => ({ acronym, post: null, person, organisation: null }),
};

const KINDS: readonly PairKind[] = [
  TERM,
  turned(TERM),
  POST_AND_PERSON,
  turned(POST_AND_PERSON),
  ACRONYM_AND_PERSON,
  turned(ACRONYM_AND_PERSON),
];

/** Columns side by side, from the left; a column is in one pair only. */
export function readPeoplePairs(text: readonly (readonly string[])[]): PersonEntry[] {
  const columns = text[0]?.length ?? 0;
  const entries: PersonEntry[] = [];
  for (let column = 0; column + 1 < columns; column++) {
    const pairs = text
      .map((row): Pair => [row[column] ?? "", row[column + 1] ?? ""])
      .filter(([left, right]) => left !== "" && right !== "");
    const kind = KINDS.find((candidate) => holds(candidate, pairs));
    if (!kind) continue;
    entries.push(...pairs.filter(kind.fits).map(kind.read));
    column++;
  }
  return entries;
}

function holds({ fits, fewest, convinces }: PairKind, pairs: readonly Pair[]): boolean {
  const fitting = pairs.filter(fits);
  return fitting.length >= fewest && fitting.length >= pairs.length * SHARE && convinces(fitting);
}
