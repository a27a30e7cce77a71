import { counted } from "../words";
import type { Reading } from "../judge";

/**
 * What a correction came to: "51 actions, 3 more than before; 40 flags, as before." What a board looks at first is told
 * too where it is another number: the same flags may say that an action is late, or only that nobody confirmed it.
 */
export function describeChange(before: Reading, after: Reading): string {
  const flags = compared(before.flags.length, after.flags.length, (count) =>
    counted(count, "flag"),
  );
  const told = TOLD.flatMap(({ words, of, always }) => {
    const [was, is] = [of(before), of(after)];
    return always || was !== is ? [compared(was, is, words)] : [];
  });
  return `${[...told.slice(0, 1), flags, ...told.slice(1)].join("; ")}.`;
}

interface Told {
  readonly words: (count: number) => string;
  readonly of: (reading: Reading) => number;
  /** Whether it is told also where it is as before. */
  readonly always: boolean;
}

const countedActions = ({ plan }: Reading) =>
  plan.actions.filter(({ seeAlso }) => seeAlso === null);

const TOLD: readonly Told[] = [
  {
    words: (count) => counted(count, "action"),
    of: (reading) => countedActions(reading).length,
    always: true,
  },
  {
    words: (count) => `${count} complete`,
    of: (reading) => countedActions(reading).filter(({ status }) => status === "complete").length,
    always: false,
  },
  {
    words: (count) => `${count} overdue`,
    of: ({ flags }) =>
      flags.filter(({ rule, severity }) => rule === "overdue" && severity === "high").length,
    always: false,
  },
];

function compared(before: number, after: number, words: (count: number) => string): string {
  const more = after - before;
  if (more === 0) return `${words(after)}, as before`;
  return `${words(after)}, ${Math.abs(more)} ${more > 0 ? "more" : "fewer"} than before`;
}
