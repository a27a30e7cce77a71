import type { OfficeSession } from "../../../src/host";
import type { Failure } from "../../../src/host/workbookHost";
import { withWorkbook, type OpenWorkbook } from "../../support/openOffice";
import { tally } from "../../support/tally";
import {
  cellTexts,
  changedCells,
  councilSheets,
  councilState,
  wholeState,
  type CouncilState,
} from "./councilState";
import type { Trouble } from "./trouble";
import type { UseCase } from "./useCase";

/** A use case without trouble: what every run with some is held against. */
export interface Untroubled {
  readonly start: Uint8Array;
  readonly requests: number;
  /** The council's sheets as requests left them: before, after each batch between, after. */
  readonly stages: readonly CouncilState[];
  readonly own: unknown;
  /** What came of trying again, by how the workbook stood then: it comes to the same wherever that was. */
  readonly again: Map<string, Again>;
}

/** `apart` is what of the council's sheets is not looked at, `before` what somebody did to them before it all. */
export async function untroubled(
  useCase: UseCase,
  start: Uint8Array,
  apart: Trouble["changes"] = [],
  before: (open: OpenWorkbook) => void = () => undefined,
): Promise<Untroubled> {
  return withWorkbook(start, async (open) => {
    const { workbook } = open.file;
    const ids = councilIds(open);
    before(open);
    const run = await useCase.prepare();
    const stages: CouncilState[] = [];
    let requests = 0;
    onEach(open.office, () => {
      requests++;
      stages.push(councilState(workbook, ids, apart));
      return undefined;
    });
    await run();
    open.office.onRequest(null);
    stages.push(councilState(workbook, ids, apart));
    const own = await useCase.own(open);
    return { start, requests, stages: distinct(stages), own, again: new Map() };
  });
}

export interface Told {
  readonly name: string;
  readonly message: string;
}

/** How the council's sheets stand after a run. */
interface Standing {
  /** Which of the untroubled stages it is: 0 is before; -1 is none of them. */
  readonly stage: number;
  /** The sheets that differ from every stage, by name. */
  readonly astray: readonly string[];
  /** Sheets without this add-in's tag that were not there. */
  readonly stray: readonly string[];
}

/** What came of a run with trouble. */
export interface Outcome extends Standing {
  /** The request that it began at. */
  readonly request: number;
  /** null where the run came through. */
  readonly error: Told | null;
  /** What it gave; undefined where it did not come through. */
  readonly result: unknown;
  /** The cells of the council's sheets that hold something else now: "Early help!G2". */
  readonly changed: readonly string[];
  /** The same once the person has tried again. */
  readonly again: Again;
}

/** How it all stands once the person has tried again, and what the own sheets hold then. */
export interface Again extends Standing {
  readonly error: Told | null;
  readonly own: unknown;
}

/** Has trouble begin at each request of a use case in turn, and the person try again after each. */
export async function atEachRequest(
  useCase: UseCase,
  { start, requests, stages, again: known }: Untroubled,
  trouble: Trouble,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let request = 0; request < requests; request++) {
    const outcome = await withWorkbook(start, async (open) => {
      const ids = councilIds(open);
      const stands = () => standing(open, ids, stages, trouble.changes);
      const before = cellTexts(open.file.workbook, ids);
      const run = await useCase.prepare();
      let count = 0;
      onEach(open.office, (actions) => {
        const since = count++ - request;
        return since < 0 ? undefined : trouble.happens(open, since, actions);
      });
      const { result, error } = await run().then(
        (result) => ({ result, error: null }),
        (thrown: unknown) => ({ result: undefined, error: asError(thrown) }),
      );
      open.office.onRequest(null);
      trouble.ends?.(open);
      const stood = stands();
      const changed = changedCells(before, open.file.workbook, ids);
      trouble.mend(open);
      const state = wholeState(open.file.workbook);
      const again = known.get(state) ?? {
        error: await tryAgain(useCase),
        ...stands(),
        own: await useCase.own(open),
      };
      known.set(state, again);
      return { request, error, result, changed, ...stood, again };
    });
    tally("fault");
    outcomes.push(outcome);
  }
  return outcomes;
}

export async function tryAgain({ prepare, isDone }: UseCase): Promise<Told | null> {
  try {
    await (
      await prepare()
    )();
    return null;
  } catch (error) {
    const told = asError(error);
    return isDone?.test(told.message) === true ? null : told;
  }
}

const asError = (error: unknown): Told =>
  error instanceof Error ? error : { name: "", message: String(error) };

export const councilIds = ({ file }: OpenWorkbook): ReadonlySet<string> =>
  new Set(councilSheets(file.workbook).map(({ id }) => id));

export function standing(
  { file: { workbook } }: OpenWorkbook,
  ids: ReadonlySet<string>,
  stages: readonly CouncilState[],
  apart: Trouble["changes"],
): Standing {
  const now = Object.entries(councilState(workbook, ids, apart));
  const astray = workbook.worksheets.filter(({ id }) =>
    now.some(([each, state]) => each === id && stages.every((stage) => stage[id] !== state)),
  );
  return {
    stage: stages.findIndex((stage) => now.every(([id, state]) => stage[id] === state)),
    astray: astray.map(({ name }) => name),
    stray: councilSheets(workbook).flatMap(({ id, name }) => (ids.has(id) ? [] : [name])),
  };
}

function distinct(stages: readonly CouncilState[]): CouncilState[] {
  return [...new Map(stages.map((stage) => [JSON.stringify(stage), stage])).values()];
}

/** What office.js asks by itself for ranges to be let go makes no difference to anybody. */
const INSTANTIATE = 1;

/** Calls `watch` at each request with how many actions it has; those that only let ranges go do not count. */
function onEach(office: OfficeSession, watch: (actions: number) => Failure | undefined): void {
  office.onRequest(({ Actions }) => {
    const letsGo = Actions.every(
      ({ ActionType, Name }) => ActionType === INSTANTIATE || Name === "_RemoveReference",
    );
    return letsGo ? undefined : watch(Actions.length);
  });
}
