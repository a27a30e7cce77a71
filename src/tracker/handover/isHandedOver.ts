import { nameKey, spellingsOf } from "../fields/lead";
import type { Action, Lead, Plan } from "../model";
import { actionWithKey } from "../update/lookup";
import type { Handover } from "./handover";

/** Whether actions are read with the new lead in the leaver's place, and otherwise as before. */
export function isHandedOver(
  actions: readonly Action[],
  after: Plan,
  handover: Pick<Handover, "from" | "to">,
): boolean {
  return actions.every((before) => {
    const now = actionWithKey(after, before.key);
    return now !== undefined && restOf(now) === restOf(before) && hasNewLead(before, now, handover);
  });
}

function hasNewLead(
  { leads: before }: Action,
  { leads: now }: Action,
  { from, to }: Pick<Handover, "from" | "to">,
): boolean {
  const others = before.filter(({ name }) => nameKey(name) !== nameKey(from)).map(asRead);
  const rest = now.map(asRead);
  const isNamed = (lead: Lead): boolean =>
    [lead.name, ...spellingsOf(lead)].some((name) => nameKey(to).includes(nameKey(name)));
  const added = now.filter((lead) => !others.includes(asRead(lead)));
  const isThere = added.length > 0 || now.some(isNamed);
  return isThere && added.every(isNamed) && others.every((lead) => rest.includes(lead));
}

const asRead = ({ name, organisation }: Lead): string => `${nameKey(name)} ${organisation ?? ""}`;

/** What a handover leaves alone. */
const restOf = ({ key, text, due, rag, status }: Action): string =>
  [key, text, due, rag, status].join(" | ");

/** Whether all actions but some are read as before, with their leads. */
export function readsTheSame(before: Plan, after: Plan, but: ReadonlySet<string>): boolean {
  const rest = ({ actions }: Plan): string[] =>
    actions
      .filter(({ key }) => !but.has(key))
      .map((action) => [restOf(action), ...action.leads.map(asRead)].join(" | "));
  const now = rest(after);
  return (
    before.actions.length === after.actions.length &&
    rest(before).every((action, at) => action === now[at])
  );
}
