import type { Action, Colour, Rating } from "../model";
import { onceFor } from "../onceFor";
import type { Steps } from "../steps";
import { ratingSamples, type Sample } from "./ratingSamples";
import type { UpdateContext } from "./target";
import type { RatingChoice } from "./update";

/** One way to write a rating in a cell. */
export interface RatingForm {
  /** The word or letter; "" where the fill alone rates. */
  readonly word: string;
  readonly fill: string;
  /** Whether the word is a number to Excel. */
  readonly isNumber?: boolean;
}

/** The usual shade of each colour, for a plan that has no cell of it yet: Excel's standard colours where it has one. */
const USUAL_SHADES: Readonly<Record<Colour, string>> = {
  red: "#FF0000",
  "amber-red": "#FF6600",
  amber: "#FFC000",
  "amber-green": "#CCCC00",
  green: "#00B050",
  blue: "#0070C0",
  pink: "#FF99CC",
  purple: "#7030A0",
  grey: "#A6A6A6",
};

/** Ways to write a rating of an action as another, the likeliest first. */
export type FormsOf = (
  action: Action,
  target: Rating,
  choice: RatingChoice,
) => readonly RatingForm[];

/**
 * How a plan would write a rating beside its neighbours: as the same rating stands in the same column, the same table,
 * the plan; then as other ratings there are written, with this one's word, letter or shade.
 */
export function* ratingForms(context: UpdateContext): Steps<FormsOf> {
  const samplesBeside = yield* ratingSamples(context);
  const formsAmong = onceFor(formsOfSamples);
  return (action, target, choice) => {
    const beside = samplesBeside(action, target);
    const near = beside.map((samples) => formsAmong(samples)(choice));
    const same = near.flatMap((found) => found.same);
    const nearest = beside.find((samples) => samples.length > 0) ?? [];
    if (isInSigns(nearest)) {
      // Neither a word nor a fill alone is the plan's way there.
      return distinct([
        ...same.filter(({ word }) => isSign(word)),
        ...formsAmong(nearest)(choice).alike,
      ]);
    }
    return distinct([
      ...same,
      ...near.flatMap(({ alike }) => alike),
      ...near.slice(-1).map(({ shade }) => ({ word: "", fill: shade })),
    ]);
  };
}

/** What some samples tell of writing a rating. */
interface FoundForms {
  /** As the same rating is written. */
  readonly same: readonly RatingForm[];
  /** As other ratings are. */
  readonly alike: readonly RatingForm[];
  readonly shade: string;
}

/** Many ratings stand in one column, and few are given: each is looked for once. */
function formsOfSamples(samples: readonly Sample[]): (choice: RatingChoice) => FoundForms {
  const known = new Map<string, FoundForms>();
  return (choice) => {
    const id = `${choice.rag ?? ""} ${choice.status}`;
    const found = known.get(id) ?? {
      same: commonest(samples.filter(({ rating }) => isSame(rating, choice))),
      alike: derived(samples, choice),
      shade: shadeOf(choice, samples),
    };
    known.set(id, found);
    return found;
  };
}

const isSame = ({ rag, status }: Rating, choice: RatingChoice): boolean =>
  status === choice.status && (choice.rag === null || rag === choice.rag);

/** The forms of cells that hold this very rating, the most frequent first. */
function commonest(samples: readonly Sample[]): readonly RatingForm[] {
  const counts = new Map<string, { form: RatingForm; count: number }>();
  for (const { word, fill, isNumber } of samples) {
    const form = { word, fill, isNumber };
    const id = `${form.word}|${form.fill}`;
    counts.set(id, { form, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ form }) => form);
}

/** Forms by how other ratings of the group are written: with a fill or not, in words, letters or neither, in which case. */
function derived(group: readonly Sample[], choice: RatingChoice): readonly RatingForm[] {
  if (group.length === 0) return [];
  const worded = group.filter(({ word }) => word !== "");
  const filled = group.filter((sample) => sample.fill !== "");
  const fill = filled.length * 2 > group.length ? shadeOf(choice, group) : "";
  if (worded.length * 2 <= group.length) return [{ word: "", fill }];
  if (isInSigns(worded)) {
    const isNumber = worded.every((sample) => sample.isNumber);
    return wordsAmong(worded).map((word) => ({ word, fill, isNumber }));
  }
  const example = worded[0]?.word ?? "";
  return wordsFor(choice, example).map((word) => ({ word: inCaseOf(example, word), fill }));
}

/** Signs or numbers with a key of their own: no word stands among them. */
const isInSigns = (samples: readonly Sample[]): boolean =>
  samples.length > 0 && samples.every(({ word }) => isSign(word));

const isSign = (word: string): boolean => word !== "" && !/\p{L}/u.test(word);

/** The numbers that a key may have beside those that are used: the reading tells which of them means what. */
const wordsAmong = (worded: readonly Sample[]): readonly string[] =>
  worded.every(({ word }) => /^\d$/.test(word)) ? DIGITS : [];

const DIGITS: readonly string[] = ["0", "1", "2", "3", "4", "5", "6"];

/** A letter where the example is one; the colour's name where the example is a colour, else the status in words. */
function wordsFor({ rag, status }: RatingChoice, example: string): readonly string[] {
  const said = status.replace("-", " ");
  if (rag === null) return [said];
  const letters = rag
    .split("-")
    .map((part) => part.charAt(0))
    .join("/");
  const name = rag.replace("-", "/");
  if (/^[a-z](?:\/[a-z])?$/i.test(example)) return [letters, name, said];
  const isColour = /^(?:red|amber|green|blue|yellow|gr[ea]y|purple|pink)/i.test(example);
  return isColour ? [name, said] : [said, name];
}

/** "GREEN", "Green" or "green", as the example is written. */
function inCaseOf(example: string, word: string): string {
  if (example === example.toUpperCase()) return word.toUpperCase();
  const isCapital = /^\p{Lu}/u.test(example);
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The shade that the plan gives the colour, else the usual one; none for a rating without a colour. */
function shadeOf({ rag }: RatingChoice, samples: readonly Sample[]): string {
  if (rag === null) return "";
  const own = commonest(samples.filter(({ rating, fill }) => rating.rag === rag && fill !== ""));
  return own[0]?.fill ?? USUAL_SHADES[rag];
}

function distinct(forms: readonly RatingForm[]): readonly RatingForm[] {
  const seen = new Set<string>();
  return forms.filter(({ word, fill }) => {
    const id = `${word}|${fill}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
