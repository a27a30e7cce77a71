import type { Status } from "../../model";

/** Say how far an action is only where a cell holds nothing else; in a key's sentence they may say anything. */
export const WHOLE_STATUSES: Readonly<Partial<Record<Status, readonly string[]>>> = {
  complete: ["met", "exceeded", "completed in full", "delivered in full", "achieved in full"],
  "on-track": ["ahead", "ahead of schedule", "ahead of plan", "ahead of target"],
  "in-progress": ["continuing", "continues", "in development", "being developed", "in train"],
  "at-risk": ["requires attention", "attention required", "attention needed"],
  delayed: ["suspended", "blocked", "off course", "missed deadline", "deadline missed"],
  "not-started": ["to commence", "to be commenced", "yet to commence", "scheduled"],
};

/** Before a word for complete work, or for late work. */
export const FULLY = ["fully", "completely", "wholly"];
export const PARTLY = ["partially", "partly", "part", "mostly", "largely", "substantially"];
export const SLIGHTLY = ["slightly", "marginally"];
export const BADLY = ["significantly", "seriously", "severely", "well"];

/** Before a word for complete work: it will be late, or never. */
export const NEVER = ["will not be", "won't be", "cannot be", "unlikely to be", "has not been"];

/** Behind "with" or "but": what keeps an action that goes on from being on track. */
export const WORRIES = [
  "risk",
  "risks",
  "concern",
  "concerns",
  "issue",
  "issues",
  "delay",
  "delays",
  "slippage",
  "challenges",
];

/** Behind "on track": what it is on track for. */
export const AIMS = [
  "to complete",
  "to be completed",
  "to be delivered",
  "to deliver",
  "for completion",
  "for delivery",
];
