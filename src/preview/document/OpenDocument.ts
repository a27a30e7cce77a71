import {
  createExternal,
  newWorkbookFile,
  OFFICE_THEMES,
  openWorkbookFile,
  REQUIREMENT_SETS,
  WorkbookHost,
  type HostConnection,
  type OfficeExternal,
  type Session,
  type Workbook,
  type WorkbookFile,
} from "../../host/embedded";
import { ADD_IN } from "./addIn";

export type Scheme = "light" | "dark";

let opened = 0;

/** A workbook that is open in the preview, behind the embedded host. */
export class OpenDocument {
  readonly host: WorkbookHost;
  readonly workbook: Workbook;
  private readonly file: WorkbookFile;
  private readonly listeners = new Set<() => void>();
  private changes = 0;
  /** Of this opening of the file: another one of the same name is another document. */
  readonly id = ++opened;

  /**
   * `onNewWorkbook` is given what the add-in opens in a window of its own. Throws a WorkbookFileError, whose message is for the person, where `bytes` are no workbook.
   */
  constructor(
    readonly name: string,
    bytes: Uint8Array,
    onNewWorkbook: (bytes: Uint8Array) => void,
  ) {
    this.file = openWorkbookFile(bytes, ADD_IN);
    this.workbook = this.file.workbook;
    this.host = new WorkbookHost(this.workbook, {
      workbookName: name,
      onNewWorkbook: (file) => onNewWorkbook(file ?? newWorkbookFile().save()),
    });
  }

  /** What the pane's page finds at `window.external`: a new one for each time that the page is loaded. */
  external(scheme: Scheme): OfficeExternal {
    return createExternal(this.connection(), {
      requirementSets: JSON.stringify(REQUIREMENT_SETS),
      url: this.name,
      displayLanguage: "en-GB",
      contentLanguage: "en-GB",
      theme: OFFICE_THEMES[scheme],
    });
  }

  /** Does what a person does at the sheet. What the host refuses is thrown. */
  act(work: (session: Session) => void): void {
    try {
      this.host.byHand(work);
    } finally {
      this.tell();
    }
  }

  /** Whether the pane is seen: the add-in can show and hide it too. While it is not, its page goes on. */
  get paneShown(): boolean {
    return this.host.session.paneState === "Visible";
  }

  showPane(shown: boolean): void {
    this.host.session.paneState = shown ? "Visible" : "Background";
    this.tell();
  }

  /** The file with what was changed. */
  save(): Uint8Array {
    return this.file.save();
  }

  /** Calls `listener` when anything of the workbook may have changed; returns what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Grows with every change. */
  readonly version = (): number => this.changes;

  private connection(): HostConnection {
    const { host } = this;
    return {
      request: async (body, flags) => {
        const answer = await host.request(body, flags);
        this.tell();
        return answer;
      },
      readSettings: () => host.readSettings(),
      writeSettings: (settings) => host.writeSettings(settings),
      onEvents: (listener) => host.onEvents(listener),
    };
  }

  private tell(): void {
    this.changes++;
    for (const listener of this.listeners) listener();
  }
}
