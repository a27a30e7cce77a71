import { longDate } from "../../../../actions/words";
import type { Action } from "../../../../tracker/model";
import type { CardPart } from "./cardPart";
import { Section } from "./Section";
import { Told } from "./Told";

type Row = readonly [label: string, value: string, source: keyof Action["sources"]];

/** When the action starts, is due and was completed. */
export function ActionDates({ action, onSelect }: CardPart) {
  return (
    <Section title="Dates">
      {datesOf(action).map(([label, value, source]) => (
        <Told
          key={label}
          label={label}
          value={value}
          sheet={action.sheet}
          source={action.sources[source]}
          onSelect={onSelect}
        />
      ))}
    </Section>
  );
}

function datesOf({ start, due, originalDue, completed, ongoing }: Action): readonly Row[] {
  const isRevised = originalDue !== null;
  const goesOn = ongoing ? ", and ongoing" : "";
  const dueWords = due === null ? (ongoing ? "Ongoing" : "No date") : longDate(due) + goesOn;
  return [
    ...(start === null ? [] : [["Start", longDate(start), "start"] as const]),
    ...(completed !== null && due === null
      ? []
      : [[isRevised ? "Revised due date" : "Due", dueWords, "due"] as const]),
    ...(isRevised ? [["Original due date", longDate(originalDue), "originalDue"] as const] : []),
    ...(completed === null ? [] : [["Completed", longDate(completed), "due"] as const]),
  ];
}
