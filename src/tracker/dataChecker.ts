export type Fields = Readonly<Record<string, unknown>>;

/** Takes data of unknown form apart. What is wrong becomes a sentence that names the place, and null. */
export class DataChecker {
  readonly problems: string[] = [];

  problem(at: string, must: string, given: unknown): void {
    const said = given === undefined ? "and it is missing" : `and ${shown(given)} is not`;
    this.problems.push(`${at === "" ? "The whole" : `“${at}”`} ${must}, ${said}.`);
  }

  object(data: unknown, at: string, what: string): Fields | null {
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return { ...data };
    this.problem(at, `must hold ${what} between { and }`, data);
    return null;
  }

  /** The items of the list `name`, less those that are wrong; a list that is left out is empty. */
  list<Item>(
    fields: Fields,
    name: string,
    item: (fields: Fields, at: string) => Item | null,
  ): Item[] {
    const data = fields[name];
    if (data === undefined) return [];
    if (!Array.isArray(data)) {
      this.problem(name, "must be a list between [ and ]", data);
      return [];
    }
    return data.flatMap((entry: unknown, i) => {
      const at = `${name}[${i + 1}]`;
      const read = this.object(entry, at, "names with values");
      const made = read === null ? null : item(read, at);
      return made === null ? [] : [made];
    });
  }

  onlyKnown(fields: Fields, at: string, known: readonly string[]): void {
    for (const name of Object.keys(fields)) {
      if (known.includes(name)) continue;
      const place = at === "" ? name : `${at}.${name}`;
      this.problems.push(`“${place}” is not known here: the names are ${known.join(", ")}.`);
    }
  }

  oneOf<Word extends string>(data: unknown, words: readonly Word[], at: string): Word | null {
    const found = words.find((word) => word === data);
    if (found === undefined) this.problem(at, `must be one of ${words.join(", ")}`, data);
    return found ?? null;
  }

  text(data: unknown, at: string): string | null {
    if (typeof data === "string") return data;
    this.problem(at, "must be a text", data);
    return null;
  }

  name(data: unknown, at: string): string | null {
    if (typeof data === "string" && data.trim() !== "") return data;
    this.problem(at, "must be a text that is not blank", data);
    return null;
  }

  names(data: unknown, at: string): string[] | null {
    const texts = Array.isArray(data) ? data.filter(isName) : [];
    if (Array.isArray(data) && texts.length > 0 && texts.length === data.length) return texts;
    this.problem(at, "must be a list of one or more names", data);
    return null;
  }

  /** A whole number from 1. */
  whole(data: unknown, most: number, at: string): number | null {
    if (typeof data === "number" && Number.isInteger(data) && data >= 1 && data <= most)
      return data;
    this.problem(at, `must be a whole number from 1 to ${most}`, data);
    return null;
  }

  /** undefined for what is left out, null for what is wrong. */
  optional<Value>(data: unknown, check: (data: unknown) => Value | null): Value | null | undefined {
    return data === undefined ? undefined : check(data);
  }
}

function isName(data: unknown): data is string {
  return typeof data === "string" && data.trim() !== "";
}

const LONGEST = 40;

function shown(data: unknown): string {
  if (typeof data === "string") return `“${data}”`;
  const text = JSON.stringify(data);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
