/** Numbers of Excel's events, as the client registers for them (its Excel.EventType). */
export const EventType = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableChanged: 101,
} as const;

export type EventType = (typeof EventType)[keyof typeof EventType];

/** The target of an event that a collection tells of. */
export const WHOLE_WORKBOOK = "Workbook";

/** One entry of a RichApi message; `message` is the event's arguments as JSON text. */
export interface HostEvent {
  readonly type: number;
  /** A worksheet's or table's id, or "Workbook". */
  readonly target: string;
  readonly message: string;
}

type Listener = (events: readonly HostEvent[]) => void;

/** Gathers the events of a batch, keeps those that somebody registered for, and hands them out after its answer. */
export class EventQueue {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<Listener>();
  private pending: HostEvent[] = [];

  register(type: EventType, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** Tells the target and the workbook's collections, whichever are registered. */
  raise(type: EventType, target: string, details: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const each of new Set([target, WHOLE_WORKBOOK])) {
      if (!this.registered.has(`${type} ${each}`)) continue;
      this.pending.push({ type, target: each, message: JSON.stringify(details) });
    }
  }

  /** `workbook.onSelectionChanged` goes by the document's event, for which the client registers elsewhere. */
  raiseSelectionChanged(): void {
    if (!this.enabled) return;
    this.pending.push({ type: EventType.documentSelectionChanged, target: "", message: "{}" });
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Events follow the answer, as Excel's do: the add-in has seen its own batch end. */
  deliverSoon(): void {
    if (this.pending.length > 0) {
      setTimeout(() => {
        this.deliver();
      }, 0);
    }
  }

  private deliver(): void {
    if (this.pending.length === 0) return;
    const events = this.pending;
    this.pending = [];
    for (const listener of this.listeners) listener(events);
  }
}
