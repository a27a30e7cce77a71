import type { HostEvent } from "../richapi/events";
import type { BatchRequest } from "../richapi/request";
import type { Workbook } from "../workbook/model";
import { WorkbookHost, type Counters, type Failure, type HostOptions } from "../workbookHost";
import { OFFICE_STATUS, type HostConnection } from "./connection";
import { createExternal, type OfficeExternal } from "./external";
import { furnishRealm } from "./realm";
import { REQUIREMENT_SETS } from "./requirementSets";
import { OFFICE_BASE, readOfficeScript, runScript } from "./scripts";

/** A workbook open behind office.js: `Excel` and `Office` are this realm's globals until it is disposed of. */
export interface OfficeSession {
  readonly host: WorkbookHost;
  readonly counters: Counters;
  failNext(failure: Failure, times?: number): void;
  onRequest(watcher: ((request: BatchRequest) => Failure | undefined) | null): void;
  /** Presses a button of the ribbon; settles when the add-in's function says that it is done. */
  invokeCommand(functionName: string): Promise<void>;
  /** Closes the workbook for the add-in; the workbook itself stays as it is. */
  dispose(): void;
}

/** What is left when a workbook was closed: ranges may be let go, and nothing else is answered. */
const CLOSED: HostConnection = {
  request: (body) => {
    const { Actions } = JSON.parse(body) as BatchRequest;
    const letsGo = Actions.every(({ Name }) => Name === "" || Name === "_RemoveReference");
    return letsGo
      ? { body: JSON.stringify({ Results: [], TraceIds: [] }) }
      : { status: OFFICE_STATUS.sessionOver };
  },
  readSettings: () => ({}),
  writeSettings: () => undefined,
  onEvents: () => undefined,
};

let current: HostConnection = CLOSED;
let ribbon: Pick<OfficeExternal, "invokeCommand"> = {
  invokeCommand: () => Promise.reject(new Error("office.js has not started.")),
};
let booted: Promise<void> | null = null;
let forward: (events: readonly HostEvent[]) => void = () => undefined;

/** office.js keeps one external object for good: this one passes on to whichever workbook is open. */
const connection: HostConnection = {
  request: (body, flags) => current.request(body, flags),
  readSettings: () => current.readSettings(),
  writeSettings: (settings) => current.writeSettings(settings),
  onEvents: (listener) => {
    forward = listener;
  },
};

/**
 * Opens a workbook behind the genuine office.js, which is loaded from node_modules once in this realm (Node, or jsdom).
 * A process has one workbook open at a time: another call switches to another workbook.
 */
export async function startOffice(
  workbook: Workbook,
  options: HostOptions = {},
): Promise<OfficeSession> {
  const host = new WorkbookHost(workbook, options);
  current = host;
  const stop = host.onEvents((events) => forward(events));
  if (booted) await booted.then(refreshSettings);
  else await (booted = boot());
  return {
    host,
    counters: host.counters,
    failNext: (failure, times) => host.failNext(failure, times),
    onRequest: (watcher) => host.onRequest(watcher),
    invokeCommand: (functionName) => ribbon.invokeCommand(functionName),
    dispose: () => {
      stop();
      if (current === host) current = CLOSED;
    },
  };
}

async function boot(): Promise<void> {
  furnishRealm();
  const external = createExternal(connection, {
    requirementSets: JSON.stringify(REQUIREMENT_SETS),
    url: "",
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
  });
  ribbon = external;
  Object.defineProperty(window, "external", {
    value: external,
    configurable: true,
    writable: true,
  });
  const address = `${OFFICE_BASE}office.js`;
  runScript(readOfficeScript(address), address);
  await Office.onReady();
}

/** Settings were read from the workbook that was open when office.js started. */
function refreshSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.document.settings.refreshAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
}
