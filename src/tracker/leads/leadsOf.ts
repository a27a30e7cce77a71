import { nameKey, spellingsOf } from "../fields/lead";
import type { Action, Lead, Plan } from "../model";
import { compareNames } from "../read/compareNames";

/** Cells of one worksheet. */
export interface LeadCells {
  readonly sheet: string;
  /** A1 addresses. */
  readonly cells: readonly string[];
}

/** A lead's name as cells write it. */
export interface Spelling {
  readonly written: string;
  readonly places: readonly LeadCells[];
}

/** A person, post or group that leads actions, under all the names that are read as one. */
export interface PlanLead {
  readonly name: string;
  readonly organisations: readonly string[];
  readonly post: string | null;
  readonly person: string | null;
  /** In the order in which the plan has them. */
  readonly spellings: readonly Spelling[];
  /** Keys of its actions; those that only point at another are not among them. */
  readonly actions: readonly string[];
  readonly doubts: readonly LeadDoubtAt[];
}

export interface LeadDoubtAt {
  readonly message: string;
  readonly suggestion: string | null;
  readonly place: LeadCells;
}

/** Everybody who leads something in a plan, by name. */
export function leadsOf({ actions }: Plan): PlanLead[] {
  const found = new Map<string, LeadGatherer>();
  for (const action of actions) {
    for (const lead of action.leads) {
      const key = nameKey(lead.name);
      const gatherer = found.get(key) ?? new LeadGatherer(lead.name);
      found.set(key, gatherer);
      gatherer.add(lead, action);
    }
  }
  return [...found.entries()]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([, gatherer]) => gatherer.lead());
}

/** Cells by worksheet, each once. */
class CellSet {
  private readonly bySheet = new Map<string, Set<string>>();

  add(sheet: string, cells: readonly string[]): void {
    const known = this.bySheet.get(sheet) ?? new Set();
    this.bySheet.set(sheet, known);
    for (const cell of cells) known.add(cell);
  }

  places(): LeadCells[] {
    return [...this.bySheet].map(([sheet, cells]) => ({ sheet, cells: [...cells] }));
  }
}

class LeadGatherer {
  private readonly organisations = new Set<string>();
  private readonly spellings = new Map<string, CellSet>();
  private readonly keys = new Set<string>();
  private readonly doubts = new Map<string, LeadDoubtAt>();
  private post: string | null = null;
  private person: string | null = null;

  constructor(private readonly name: string) {}

  add(lead: Lead, action: Action): void {
    if (lead.organisation !== null) this.organisations.add(lead.organisation);
    this.post ??= lead.post;
    this.person ??= lead.person;
    if (action.seeAlso === null) this.keys.add(action.key);
    for (const written of spellingsOf(lead)) {
      const cells = this.spellings.get(written) ?? new CellSet();
      this.spellings.set(written, cells);
      cells.add(action.sheet, cellsThatSay(written, action));
    }
    this.addDoubts(lead, action);
  }

  private addDoubts({ name }: Lead, { doubts, sheet }: Action): void {
    for (const { kind, lead, message, suggestion = null, cell } of doubts) {
      if (kind !== "unknown-lead" || lead !== name) continue;
      const place = { sheet, cells: [cell] };
      this.doubts.set(`${sheet} ${cell}`, { message, suggestion, place });
    }
  }

  lead(): PlanLead {
    const { name, post, person } = this;
    return {
      ...{ name, post, person },
      organisations: [...this.organisations],
      spellings: [...this.spellings].map(([written, cells]) => ({
        written,
        places: cells.places(),
      })),
      actions: [...this.keys],
      doubts: [...this.doubts.values()],
    };
  }
}

/** Of the cells that an action's leads were read from, those with the name in them. */
function cellsThatSay(written: string, { sources }: Action): string[] {
  const cells = sources.leads ?? [];
  const named = cells.filter(({ text }) => nameKey(text).includes(nameKey(written)));
  return (named.length > 0 ? named : cells.slice(0, 1)).map(({ cell }) => cell);
}
