import type { Action } from "../../../../tracker/model";
import { Section } from "../../../parts/Section";
import type { CardPart } from "./cardPart";
import { Told } from "./Told";

/** A label, what is told under it, and which of the action's sources tells it. */
export type ToldRow = readonly [label: string, value: string, source: keyof Action["sources"]];

interface Props extends Pick<CardPart, "action" | "onSelect"> {
  readonly title: string;
  readonly rows: readonly ToldRow[];
}

/** A part of an action's card: what is told of it, each thing with the cells that tell it. */
export function ToldRows({ title, rows, action, onSelect }: Props) {
  return (
    <Section title={title}>
      {rows.map(([label, value, source]) => (
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
