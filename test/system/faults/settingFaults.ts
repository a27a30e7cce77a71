import type { HostConnection } from "../../../src/host/office/connection";

type Keeping = Pick<HostConnection, "readSettings" | "writeSettings">;

/** A way in which Excel does not keep what an add-in gives it to keep in the document's settings. */
export interface SettingFault {
  /** "Settings …". */
  readonly title: string;
  /** What Excel does in place of what it should. */
  readonly instead: (usual: Keeping) => Partial<Keeping>;
  /** What the person is told. */
  readonly says: RegExp;
}

const never = (): Promise<never> => new Promise(() => undefined);

const NOT_KEPT = /Excel did not keep this in the workbook: .*; save a copy and try there\.$/;
const NO_ANSWER = /Excel took too long to answer: wait .*, then try again\.$/;

const fails = (): never => {
  throw new Error("The file is open for reading only.");
};

export const SETTING_FAULTS: readonly SettingFault[] = [
  {
    title: "are not saved, as Excel says",
    instead: () => ({ writeSettings: fails }),
    says: NOT_KEPT,
  },
  {
    title: "are not saved, whatever Excel says",
    instead: () => ({ writeSettings: () => undefined }),
    says: NOT_KEPT,
  },
  {
    title: "are not saved, and Excel never answers",
    instead: () => ({ writeSettings: never }),
    says: NO_ANSWER,
  },
  {
    title: "are saved, and Excel never says so",
    instead: ({ writeSettings }) => ({
      writeSettings: async (settings) => {
        await writeSettings(settings);
        return never();
      },
    }),
    says: NO_ANSWER,
  },
  {
    title: "are saved, and cannot be read back",
    instead: () => ({ readSettings: fails }),
    says: NOT_KEPT,
  },
];
