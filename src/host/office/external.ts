import type { HostEvent } from "../richapi/events";
import type { HostConnection } from "./connection";
import { OFFICE_THEMES, type OfficeTheme } from "./officeThemes";
import { Ribbon } from "./ribbon";

export interface ExternalOptions {
  /** JSON such as {"ExcelApi":"1.15"}: what `isSetSupported` answers. */
  readonly requirementSets: string;
  /** The workbook's address, `Office.context.document.url`. */
  readonly url: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Excel's "Colourful" theme where absent. */
  readonly theme?: OfficeTheme;
}

/** The object that Excel for Windows puts at `window.external`. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetContext(): Record<string, (...args: never[]) => unknown>;
  Execute(id: number, parameters: unknown[], callback: (answer: unknown) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: EventHandler,
    callback: (status: number) => void,
  ): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
  /** Not Excel's: presses a button of the ribbon. Settles when the add-in's function says that it is done. */
  invokeCommand(functionName: string): Promise<void>;
}

type EventHandler = (id: number, payload: unknown) => void;

const CALL = { executeRichApi: 93, commandCompleted: 94 };
const EVENT = { selectionChanged: 2, richApiMessage: 33, commandInvoked: 39 };
const STATUS = { success: 0, cannotSave: 4001, notSupported: 5000 };
const MESSAGE_CATEGORY = 65536;

/** The client expects COM safe arrays: toArray() gives the values, dimensions() the rank. */
function safeArray(values: unknown[]) {
  return { toArray: () => values, dimensions: () => 1 };
}

/** Makes the object that office.js talks to, in whatever page it runs; the host may be elsewhere. */
export function createExternal(
  connection: HostConnection,
  options: ExternalOptions,
): OfficeExternal {
  const handlers = new Map(Object.values(EVENT).map((id) => [id, [] as EventHandler[]]));
  const tell = (id: number, payload: unknown) => {
    for (const handler of handlers.get(id) ?? []) handler(id, payload);
  };
  connection.onEvents((events) => {
    const isSelection = ({ type }: HostEvent) => type === EVENT.selectionChanged;
    if (events.some(isSelection)) tell(EVENT.selectionChanged, safeArray([]));
    const messages = events.filter((event) => !isSelection(event));
    if (messages.length > 0) tell(EVENT.richApiMessage, eventEntries(messages));
  });
  const ribbon = new Ribbon((payload) => {
    const isHeard = (handlers.get(EVENT.commandInvoked) ?? []).length > 0;
    tell(EVENT.commandInvoked, safeArray([...payload]));
    return isHeard;
  });
  const context = contextOf(connection, options);
  return {
    // Host, platform, client version, locale, correlation id, dialog, logging, flags (1: shared runtime).
    GetHostInfo: () => "Excel$Win32$16.01$en-US$$$disableLogging$1",
    GetContext: () => context,
    Execute: (id, parameters, callback) => {
      if (id === CALL.executeRichApi) answer(connection, parameters, callback);
      else callback(safeArray([executeOther(ribbon, id, parameters)]));
    },
    invokeCommand: (functionName) => ribbon.invoke(functionName),
    RegisterEvent: (id, _target, handler, callback) => {
      handlers.get(id)?.push(handler);
      callback(handlers.has(id) ? STATUS.success : STATUS.notSupported);
    },
    UnregisterEvent: (id, _target, callback) => {
      if (handlers.has(id)) handlers.set(id, []);
      callback(STATUS.success);
    },
  };
}

function eventEntries(events: readonly HostEvent[]) {
  return safeArray(
    events.map(({ type, target, message }) =>
      safeArray([MESSAGE_CATEGORY, type, target, message, "", false]),
    ),
  );
}

/** The status of a call of another kind than a RichApi request. */
function executeOther(ribbon: Ribbon, id: number, parameters: unknown[]): number {
  if (id !== CALL.commandCompleted) return STATUS.notSupported;
  ribbon.complete(String(parameters[0]), Number(parameters[1]));
  return STATUS.success;
}

function answer(
  connection: HostConnection,
  parameters: unknown[],
  callback: (answer: unknown) => void,
): void {
  const message = parameters[0] as unknown[];
  const answered = Promise.resolve(connection.request(String(message[4]), Number(message[6])));
  void answered.then((given) => {
    const response =
      "status" in given
        ? [given.status]
        : [STATUS.success, safeArray([200, safeArray([]), given.body])];
    callback(safeArray(response));
  });
}

function contextOf(connection: HostConnection, options: ExternalOptions) {
  const settings = settingsOf(connection);
  return {
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
    GetOfficeThemeInfo: () => JSON.stringify(options.theme ?? OFFICE_THEMES.light),
    GetSettings: () => settings,
  };
}

function settingsOf(connection: HostConnection) {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of Object.entries(connection.readSettings())) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync: (keys: string[], values: string[], done: (status: number) => void) => {
      const settings = Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ""]));
      void Promise.resolve()
        .then(() => connection.writeSettings(settings))
        .then(
          () => done(STATUS.success),
          () => done(STATUS.cannotSave),
        );
    },
  };
}
