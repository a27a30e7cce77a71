import { COLOURS, STATUSES, type Action, type Colour, type Plan, type Status } from "../model";
import { onceFor } from "../onceFor";
import type { RatingChoice } from "./update";

/** What a plan without a key of its own is offered, beside the colours that it uses. */
const USUAL: readonly Colour[] = ["blue", "green", "amber", "red"];

/**
 * The ratings that can be given to actions, the best first: their tables' keys, and what their tables use beside them.
 * A table that rates in words alone is offered every status.
 */
export function ratingChoices(plan: Plan, actions: readonly Action[]): readonly RatingChoice[] {
  const tables = new Set(
    actions.filter(({ ratings }) => ratings.length > 0).map(({ table }) => table),
  );
  return distinct([...tables].flatMap((table) => choicesIn(plan, table))).sort(
    (a, b) => placeOf(a) - placeOf(b),
  );
}

function distinct(choices: readonly RatingChoice[]): RatingChoice[] {
  return [
    ...new Map(choices.map((choice) => [`${choice.rag ?? ""} ${choice.status}`, choice])).values(),
  ];
}

const placeOf = ({ rag, status }: RatingChoice): number =>
  STATUSES.indexOf(status) * (COLOURS.length + 1) + (rag === null ? -1 : COLOURS.indexOf(rag));

function choicesIn(plan: Plan, table: number): readonly RatingChoice[] {
  const known = KNOWN(plan);
  const choices = known.get(table) ?? choicesOf(plan, table);
  known.set(table, choices);
  return choices;
}

/** A return asks for every action of a table. */
const KNOWN = onceFor((_: Plan) => new Map<number, readonly RatingChoice[]>());

function choicesOf(plan: Plan, table: number): RatingChoice[] {
  const used = usedIn(plan, table);
  const inColours = used.filter(({ rag }) => rag !== null);
  if (used.length > 0 && inColours.length === 0) {
    return STATUSES.filter((status) => status !== "unrated").map((status) => ({
      rag: null,
      status,
    }));
  }
  const coloured = [...keyOf(plan, table, inColours), ...inColours];
  const inWords = used.filter(
    ({ rag, status }) => rag === null && !coloured.some((choice) => choice.status === status),
  );
  return [...coloured, ...inWords];
}

function usedIn({ actions }: Plan, table: number): RatingChoice[] {
  return distinct(
    actions
      .filter((action) => action.table === table)
      .flatMap(({ ratings }) => ratings)
      .filter(({ status }) => status !== "unrated")
      .map(({ rag, status }) => ({ rag, status })),
  );
}

function keyOf({ tables }: Plan, table: number, used: readonly RatingChoice[]): RatingChoice[] {
  const { ragKey = {}, ragKeySource = "assumed" } = tables[table] ?? {};
  return (Object.entries(ragKey) as [Colour, Status][])
    .filter(
      ([rag]) =>
        ragKeySource !== "assumed" || USUAL.includes(rag) || used.some((each) => each.rag === rag),
    )
    .map(([rag, status]) => ({ rag, status }));
}
