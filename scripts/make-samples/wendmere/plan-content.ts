import type { DateFacts, FlagNote } from "../expectation";
import type { Content } from "../xlsx/cell";

/** What an action's quarters hold, first to last: a letter each, or nothing. */
export type Quarters = readonly [string | null, string | null, string | null, string | null];

export interface QuarterAction {
  readonly ref: string;
  readonly text: string;
  /** One row each; the action's other cells are merged over them. */
  readonly steps: readonly (readonly [step: string | null, due: Content])[];
  readonly by: DateFacts;
  readonly lead: string | null;
  readonly quarters: Quarters;
  /** An arrow. */
  readonly trend: string | null;
  /** From 0 to 1. */
  readonly done: number | null;
  readonly update: string | null;
  readonly evidence: string | null;
  /** "green on-track"; null for none. */
  readonly now: string | null;
  /** "rule severity column". */
  readonly flags: readonly FlagNote[];
}

export interface QuarterPriority {
  readonly theme: string;
  readonly objectives: readonly {
    readonly text: string;
    readonly actions: readonly QuarterAction[];
  }[];
}

const day = (text: string): Content => ({ day: text });

export const PRIORITIES: readonly QuarterPriority[] = [
  {
    theme: "Priority 1: Families wait too long",
    objectives: [
      {
        text: "1 Shorten the wait for therapies",
        actions: [
          {
            ref: "1.1",
            text: "Publish and bring down the wait for each therapy",
            steps: [
              ["Count who waits, and for what", day("2025-06-30")],
              ["Agree a target for each therapy", day("2025-09-30")],
              ["Publish waits every month", day("2026-03-31")],
            ],
            by: { due: "2026-03-31" },
            lead: "Nell Ravenscar",
            quarters: ["G", "G", "G", null],
            trend: "→",
            done: 0.6,
            update: "Targets agreed for speech and language and for occupational therapy.",
            evidence: "Monthly count of waits, since June",
            now: "green on-track",
            flags: [],
          },
          {
            ref: "1.2",
            text: "Open a second clinic at the Eastmarsh children's centre",
            steps: [[null, day("2025-12-31")]],
            by: { due: "2025-12-31" },
            lead: "Nell Ravenscar / Gus Ferreby (Health Trust)",
            quarters: ["G", "A", "R", null],
            trend: "↓",
            done: 0.3,
            update: "Lease not signed.",
            evidence: "Heads of terms",
            now: "red delayed",
            flags: ["overdue high E", "rating-regressed medium I"],
          },
          {
            ref: "1.3",
            text: "Train teaching assistants to carry on what therapists begin",
            steps: [[null, day("2025-10-31")]],
            by: { due: "2025-10-31" },
            lead: "Odile Pemberly",
            quarters: ["G", "G", "B", null],
            trend: "↑",
            done: 0.95,
            update: "64 assistants trained in 22 schools.",
            evidence: "Register and feedback",
            now: "blue complete",
            flags: [],
          },
        ],
      },
      {
        text: "2 Issue plans in time",
        actions: [
          {
            ref: "2.1",
            text: "Bring the team to its full number",
            steps: [[null, day("2025-12-31")]],
            by: { due: "2025-12-31" },
            lead: "Odile Pemberly",
            quarters: ["G", "G", null, null],
            trend: "→",
            done: 0.8,
            update: "Two posts out to advert.",
            evidence: "Staffing report",
            now: "green on-track",
            flags: ["overdue medium E", "missing-rating medium I"],
          },
          {
            ref: "2.2",
            text: "Ask for all advice on the day that an assessment is agreed",
            steps: [[null, "13th February 2026"]],
            by: { due: "2026-02-13" },
            lead: "Odile Pemberly",
            quarters: ["A", "A", "A", null],
            trend: "→",
            done: 0.5,
            update: "Template letters are ready.",
            evidence: "Letters; log of requests",
            now: "amber at-risk",
            flags: ["due-soon low E"],
          },
        ],
      },
    ],
  },
  {
    theme: "Priority 2: Plans are not good enough",
    objectives: [
      {
        text: "3 Write plans with the family",
        actions: [
          {
            ref: "3.1",
            text: "Hold a meeting with the family before each draft",
            steps: [
              ["Try it with fifty families", day("2026-02-27")],
              ["Bring it in for all", day("2026-06-30")],
            ],
            by: { due: "2026-06-30" },
            lead: "Rufus Adair",
            quarters: [null, "G", "G", null],
            trend: "↑",
            done: 0.4,
            update: "37 meetings held so far.",
            evidence: "Families' scores of the meeting: 4.6 of 5",
            now: "green on-track",
            flags: [],
          },
          {
            ref: "3.2",
            text: "Audit plans with parents on the panel",
            steps: [[null, "Termly"]],
            by: { ongoing: true },
            lead: "Rufus Adair",
            quarters: ["G", "G", "G", null],
            trend: "→",
            done: null,
            update: "Third audit in February.",
            evidence: "Two audit reports",
            now: "green on-track",
            flags: [],
          },
          {
            ref: "3.3",
            text: "Put what young people say about their hopes on the first page",
            steps: [[null, day("2026-05-31")]],
            by: { due: "2026-05-31" },
            lead: "Rufus Adair",
            quarters: [null, "A", "A/R", null],
            trend: "↓",
            done: 0.2,
            update: "System supplier asks for six months.",
            evidence: "Mock-up of the page",
            now: "amber-red at-risk",
            flags: ["rating-regressed medium I"],
          },
        ],
      },
      {
        text: "4 Keep the plans of young adults alive",
        actions: [
          {
            ref: "4.1",
            text: "Rewrite the plans of all young people over 18",
            steps: [[null, day("2026-09-30")]],
            by: { due: "2026-09-30" },
            lead: null,
            quarters: [null, null, null, null],
            trend: null,
            done: null,
            update: null,
            evidence: "-",
            now: null,
            flags: ["missing-lead medium F", "missing-evidence medium N"],
          },
        ],
      },
    ],
  },
];
