import type { Doubt } from "./findReturned";
import type { ReturnConflict, ReturnDifference, ReturnNote } from "./merged";
import { RETURN_HEADERS } from "./returnColumns";

/** A difference that may yet be a conflict. */
export interface Candidate extends ReturnDifference {
  readonly doubt: Doubt | null;
  readonly isOverChange: boolean;
}

interface Settled {
  readonly differences: ReturnDifference[];
  readonly conflicts: ReturnConflict[];
  readonly notes: ReturnNote[];
}

/**
 * What can be written of all that returns say: of one field the same is written once, several lines are all added, and
 * different ratings or dates wait for somebody to accept one.
 */
export function settle(candidates: readonly Candidate[], accepted: ReadonlySet<string>): Settled {
  const settled: Settled = { differences: [], conflicts: [], notes: [] };
  const fields = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const id = `${candidate.key} | ${candidate.field}`;
    fields.set(id, [...(fields.get(id) ?? []), candidate]);
  }
  for (const same of fields.values()) settleField(same, accepted, settled);
  const order = new Map(
    candidates.map(({ id, source, row }, at) => [`${id} ${source} ${row}`, at]),
  );
  const placeOf = ({ id, source, row }: ReturnDifference) =>
    order.get(`${id} ${source} ${row}`) ?? 0;
  settled.differences.sort((a, b) => placeOf(a) - placeOf(b));
  return settled;
}

function settleField(
  candidates: readonly Candidate[],
  accepted: ReadonlySet<string>,
  settled: Settled,
): void {
  const once = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const first = once.get(candidate.said);
    if (first === undefined) once.set(candidate.said, candidate);
    else settled.notes.push(saidTwice(candidate, first));
  }
  const different = [...once.values()];
  const isText = different.every(({ field }) => field === "progress" || field === "evidence");
  if (isText || different.length === 1) {
    for (const candidate of different) settleOne(candidate, accepted, settled);
    return;
  }
  const chosen = different.filter(({ id }) => accepted.has(id));
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) {
    settleOne(only, accepted, settled);
    settled.notes.push(
      ...different.filter((each) => each !== only).map((each) => passedOver(each, only)),
    );
  } else settled.conflicts.push(...different.map((each) => differs(each, different)));
}

function settleOne(
  candidate: Candidate,
  accepted: ReadonlySet<string>,
  { differences, conflicts }: Settled,
): void {
  const { doubt, isOverChange, ...difference } = candidate;
  if ((doubt === null && !isOverChange) || accepted.has(candidate.id)) differences.push(difference);
  else conflicts.push(doubt === null ? changedSince(candidate) : { ...at(candidate), ...doubt });
}

function at({ source, row, lead, ref, action, field, said, id }: Candidate) {
  const what = [ref, action].filter(Boolean).join(" ");
  return { source, row, lead, what, field: RETURN_HEADERS[field], said, id };
}

function changedSince(candidate: Candidate): ReturnConflict {
  const now = candidate.before === "" ? "is blank now" : `now says “${candidate.before}”`;
  return {
    ...at(candidate),
    kind: "tracker-changed",
    why: `the tracker was changed after the return was made, and ${now}`,
    remedy: "keep the tracker’s, or accept the return’s",
  };
}

function differs(candidate: Candidate, all: readonly Candidate[]): ReturnConflict {
  const others = all
    .filter((each) => each !== candidate)
    .map(({ lead, source, row, said }) => `${lead} says “${said}” (${source}, row ${row})`);
  return {
    ...at(candidate),
    kind: "returns-differ",
    why: `the returns do not agree: ${others.join("; ")}`,
    remedy: "ask which is right, and accept that one",
  };
}

function saidTwice({ source, row, lead, field }: Candidate, first: Candidate): ReturnNote {
  const text = `${RETURN_HEADERS[field]} says the same as ${first.lead} (${first.source}, row ${first.row}), and is written once.`;
  return { source, row, lead, text };
}

function passedOver({ source, row, lead, field, said }: Candidate, chosen: Candidate): ReturnNote {
  const text = `${RETURN_HEADERS[field]} “${said}” is not written, as “${chosen.said}” of ${chosen.lead} was accepted.`;
  return { source, row, lead, text };
}
