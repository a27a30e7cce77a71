import type { HostEvent } from "../richapi/events";
import type { HostConnection } from "./connection";

/** The client's own numbers for the calls that it makes; see its DispId tables. */
interface ExternalOptions {
  /** JSON such as {"ExcelApi":"1.15"}: what `isSetSupported` answers. */
  readonly requirementSets: string;
  /** The workbook's address, `Office.context.document.url`. */
  readonly url: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** The object that Excel for Windows puts at `window.external`. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetContext(): Record<string, (...args: never[]) => unknown>;
  Execute(id: number, parameters: unknown[], callback: (answer: unknown) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, payload: unknown) => void,
    callback: (status: number) => void,
  ): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

/**
 * Makes the object that office.js talks to. Self-contained on purpose: a page elsewhere can be given its source text,
 * with a connection that crosses over to the host.
 */
export function createExternal(
  connection: HostConnection,
  options: ExternalOptions,
): OfficeExternal {
  const call = { executeRichApi: 93, commandCompleted: 94 };
  const event = { richApiMessage: 33 };
  const status = { success: 0, notSupported: 5001 };
  const messageCategory = 65536;

  // The client expects COM safe arrays: toArray() gives the values, dimensions() the rank.
  const safeArray = (values: unknown[]) => ({ toArray: () => values, dimensions: () => 1 });

  const listeners: ((id: number, payload: unknown) => void)[] = [];
  connection.onEvents((events: readonly HostEvent[]) => {
    const entries = events.map(({ type, target, message }) =>
      safeArray([messageCategory, type, target, message, "", false]),
    );
    for (const listener of listeners) listener(event.richApiMessage, safeArray(entries));
  });

  const settings = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(connection.readSettings())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      connection.writeSettings(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ""])));
    },
  };

  const context = {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => options.contentLanguage,
    GetDocUrl: () => options.url,
    GetAppCapabilities: () => 0, // read and write
    GetActivationMode: () => 2, // the document was opened
    GetControlIntegrationLevel: () => 1, // a task pane
    GetSolutionToken: () => "",
    GetInstanceId: () => "1",
    GetSupportedMatrix: () => options.requirementSets,
    GetHostFullVersion: () => "16.0.14332.20000",
    GetInitialDisplayMode: () => 1,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyForegroundColor: 0x212121,
        bodyBackgroundColor: 0xffffff,
        controlForegroundColor: 0x212121,
        controlBackgroundColor: 0xf3f3f3,
      }),
    GetSettings: () => settings,
  };

  return {
    // Host, platform, client version, locale, correlation id, dialog, logging, flags (1: shared runtime).
    GetHostInfo: () => "Excel$Win32$16.01$en-US$$$disableLogging$1",
    GetContext: () => context,
    Execute(id, parameters, callback) {
      if (id === call.commandCompleted) return callback(safeArray([status.success]));
      if (id !== call.executeRichApi) return callback(safeArray([status.notSupported]));
      const message = parameters[0] as unknown[];
      void Promise.resolve(connection.request(String(message[4]), Number(message[6]))).then(
        (answer) =>
          callback(
            "status" in answer
              ? safeArray([answer.status])
              : safeArray([status.success, safeArray([200, safeArray([]), answer.body])]),
          ),
      );
    },
    RegisterEvent(id, _target, handler, callback) {
      if (id === event.richApiMessage) listeners.push(handler);
      callback(status.success);
    },
    UnregisterEvent(id, _target, callback) {
      if (id === event.richApiMessage) listeners.length = 0;
      callback(status.success);
    },
  };
}
