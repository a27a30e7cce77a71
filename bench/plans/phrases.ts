import type { Random } from "./random";

const VERBS = ["Map", "Review", "Agree", "Publish", "Train", "Recruit", "Test", "Cost"] as const;
const THINGS = [
  "the route into therapy",
  "how settings ask for advice",
  "the weekly list of late assessments",
  "a shared record of visits",
  "the offer for the early years",
  "what families are told after a panel",
  "the moves from school to college",
  "the checks on draft plans",
] as const;
const PURPOSES = [
  "so that no child waits twice",
  "with the parent forum",
  "and tell the board what it costs",
  "in all four localities",
  "before the new school year",
  "and learn from what went wrong",
] as const;
const STEPS = [
  "Draft with partners",
  "Panel meets every month",
  "First cohort trained; places left for schools",
  "Sample of 30 cases looked at",
  "Agreed at the partnership",
  "On the local offer",
] as const;
const PROOFS = [
  "Notes of the panel",
  "Answers of 120 families",
  "Waiting times, month by month",
  "Moderated sample of plans",
  "Signed agreement",
] as const;
const POSTS = [
  "Head of Inclusion",
  "Designated Clinical Officer (DCO)",
  "Lead for Early Years, BMC",
  "Commissioning Manager (ICB)",
  "Parent Forum",
  "Principal Psychologist",
  "Orla Tennick",
  "D Marchbank",
] as const;

/** The words of made-up plans; no council's. */
export class Phrases {
  constructor(private readonly random: Random) {}

  action(): string {
    const { random } = this;
    const words = `${random.pick(VERBS)} ${random.pick(THINGS)}`;
    return random.chance(0.8) ? `${words} ${random.pick(PURPOSES)}` : words;
  }

  objective(): string {
    return `To ${this.action().toLowerCase()}`;
  }

  step(): string {
    return this.several(STEPS, 2, ". ");
  }

  evidence(): string {
    return this.several(PROOFS, 4, "\n");
  }

  leads(): string {
    return this.several(POSTS, 3, this.random.chance(0.5) ? "\n" : " / ");
  }

  private several(items: readonly [string, ...string[]], most: number, between: string): string {
    const count = this.random.between(1, most);
    return [...new Set(Array.from({ length: count }, () => this.random.pick(items)))].join(between);
  }
}
