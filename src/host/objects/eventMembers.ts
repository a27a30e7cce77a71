import { EventType } from "../richapi/events";
import type { Session } from "../richapi/session";

/** Names of registration methods, and the event that each registers for. */
const REGISTRATIONS = {
  ActivatedEvent: EventType.worksheetActivated,
  AddedEvent: EventType.worksheetAdded,
  DataChangedEvent: EventType.worksheetChanged,
  DeactivatedEvent: EventType.worksheetDeactivated,
  DeletedEvent: EventType.worksheetDeleted,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
} as const;
type Registration = keyof typeof REGISTRATIONS;

type Method<Self> = (self: Self, args: unknown, session: Session) => void;

/** The pairs of methods that the client calls when the first handler comes and the last one goes. */
export function eventMembers<Self>(
  names: readonly Registration[],
  target: (self: Self) => string,
): Record<string, Method<Self>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const type = REGISTRATIONS[name];
      const register: Method<Self> = (self, _, { events }) => events.register(type, target(self));
      const unregister: Method<Self> = (self, _, { events }) =>
        events.unregister(type, target(self));
      return [
        [`_Register${name}`, register],
        [`_Unregister${name}`, unregister],
      ];
    }),
  );
}
