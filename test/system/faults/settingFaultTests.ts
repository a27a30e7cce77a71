import { loadKept } from "../../../src/actions";
import { WorkbookHost } from "../../../src/host/workbookHost";
import { withWorkbook } from "../../support/openOffice";
import { tally } from "../../support/tally";
import {
  councilIds,
  standing,
  tryAgain,
  untroubled,
  type Told,
  type Untroubled,
} from "./atEachRequest";
import { SETTING_FAULTS, type SettingFault } from "./settingFaults";
import type { UseCase } from "./useCase";

/** Waits that are as long as a person's are cut short: what never answers is not waited for. */
const LONG = 10_000;
const SHORT = 30;

/** Describes what must hold of use cases that keep something, however Excel fails to keep it. */
export function settingFaultTests(useCases: readonly UseCase[]): void {
  beforeEach(() => {
    const usual = globalThis.setTimeout;
    const hurried = (done: () => void, wait = 0) => usual(done, wait >= LONG ? SHORT : wait);
    jest.spyOn(globalThis, "setTimeout").mockImplementation(hurried);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  describe.each(useCases)("$title", (useCase) => {
    let plain: Untroubled;
    beforeAll(async () => {
      plain = await untroubled(useCase, await useCase.start());
    });

    test.each(SETTING_FAULTS)("where settings $title", async (fault) => {
      tally("fault");
      const { error, before, after, stood, again } = await withFault(useCase, plain, fault);
      expect(error?.name).toBe("UserError");
      expect(error?.message).toMatch(fault.says);
      expect(after).toEqual(before);
      expect(stood).toMatchObject({ stage: 0, stray: [] });
      expect(again).toEqual({
        ...{ error: null, own: plain.own },
        ...{ stage: plain.stages.length - 1, astray: [], stray: useCase.adds ?? [] },
      });
    });
  });
}

/** What the add-in holds of what is kept before and after, how all stands, and what comes of trying again. */
function withFault(useCase: UseCase, { start, stages }: Untroubled, { instead }: SettingFault) {
  return withWorkbook(start, async (open) => {
    const { host } = open.office;
    const ids = councilIds(open);
    const run = await useCase.prepare();
    const before = loadKept();
    const usual = {
      readSettings: () => WorkbookHost.prototype.readSettings.call(host),
      writeSettings: (settings: Readonly<Record<string, string>>) =>
        WorkbookHost.prototype.writeSettings.call(host, settings),
    };
    Object.assign(host, instead(usual));
    const error = await run().then(
      () => null,
      (thrown: unknown) => thrown as Told,
    );
    Object.assign(host, usual);
    const stood = standing(open, ids, stages, []);
    const after = loadKept();
    const tried = await tryAgain(useCase);
    const own = await useCase.own(open);
    return {
      error,
      before,
      after,
      stood,
      again: { error: tried, own, ...standing(open, ids, stages, []) },
    };
  });
}
