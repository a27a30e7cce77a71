import type { WorksheetGrid } from "../grid";

export interface PersonEntry {
  readonly acronym: string | null;
  readonly post: string | null;
  readonly person: string | null;
  readonly organisation: string | null;
}

/** A glossary or a list of people, however it is laid out; nothing where the sheet holds neither. */
export function readPeople(_grid: WorksheetGrid): PersonEntry[] {
  return [];
}
