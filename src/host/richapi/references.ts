import { excelError } from "./errors";
import type { HostObject } from "./hostObject";

let nextPrefix = 1;

/** Objects that the client keeps between requests (`trackedObjects`), by the id that it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private next = 1;
  /** Ids of another workbook that was open before mean nothing here. */
  private readonly prefix = `r${nextPrefix++}-`;

  keep(object: HostObject): void {
    if (this.ids.has(object.self)) return;
    const id = `${this.prefix}${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object.self, id);
  }

  idOf(self: unknown): string | undefined {
    return this.ids.get(self);
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw excelError("InvalidReference");
    return object;
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object.self);
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  objects(): HostObject[] {
    return [...this.kept.values()];
  }
}
