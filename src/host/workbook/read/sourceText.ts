/**
 * Where the model's objects were read from: the file's own XML, or the path of a part. While an object is as it was
 * read, saving writes that XML again, so that what the model does not hold (an icon set, a data bar) is kept.
 */
export class SourceText {
  private readonly entries = new WeakMap<object, { origin: string; print: string }>();

  /** Remembers what `object` was read from, and how it was; `told` is as much of it as the origin tells. */
  keep(object: object, origin: string, told: object = object): void {
    this.entries.set(object, { origin, print: JSON.stringify(told) });
  }

  /** What an object was read from if it has not changed since; undefined for a new or changed one. */
  unchanged(object: object, told: object = object): string | undefined {
    const entry = this.entries.get(object);
    return entry?.print === JSON.stringify(told) ? entry.origin : undefined;
  }

  /** What an object was read from, changed or not. */
  original(object: object): string | undefined {
    return this.entries.get(object)?.origin;
  }
}
