import type { Lead } from "../model";
import type { PersonEntry } from "./people";

export interface LeadDoubt {
  readonly kind: "unknown-lead";
  readonly message: string;
  readonly suggestion?: string;
}

export interface LeadsReading {
  readonly leads: readonly Lead[];
  readonly doubts: readonly LeadDoubt[];
}

/** The names, organisations and acronyms that a plan knows. */
export interface LeadDirectory {
  readonly people: readonly PersonEntry[];
}

/** `leadTexts` are all lead cells of the plan; `people` is what its glossaries and lists of people say. */
export function buildDirectory(plan: {
  readonly leadTexts: readonly string[];
  readonly people: readonly PersonEntry[];
}): LeadDirectory {
  return { people: plan.people };
}

/** The leads of one cell, in the order written. */
export function readLeads(text: string, _directory: LeadDirectory): LeadsReading {
  const name = text.trim();
  return {
    leads: name ? [{ name, organisation: null, post: null, person: null }] : [],
    doubts: [],
  };
}

/**
 * One reading for each lettered action of the row's own cells: as many officers as actions are paired in order, else
 * each action has them all. A lead merged over several rows belongs to them all: ask for it with `actionCount` 1.
 */
export function readLeadsFor(
  text: string,
  actionCount: number,
  directory: LeadDirectory,
): LeadsReading[] {
  const reading = readLeads(text, directory);
  return Array.from({ length: Math.max(1, actionCount) }, () => reading);
}
