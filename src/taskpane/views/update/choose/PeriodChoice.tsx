import { Choice } from "../../../parts/Choice";
import { periodOf, type StageProps } from "../stage";

/** The period that ratings are for; a plan that rates only the present has nothing to choose. */
export function PeriodChoice(props: StageProps) {
  const { updates, periods } = props;
  if (periods.periods.length < 2) return null;
  return (
    <Choice
      label="Ratings for"
      value={periodOf(props)}
      options={periods.periods.map(({ label, isClosed }) => ({
        value: label,
        label: periodLabel(label, label === periods.current, isClosed),
      }))}
      onChange={(value) => value !== null && updates.setPeriod(value)}
    />
  );
}

function periodLabel(label: string, isCurrent: boolean, isClosed: boolean): string {
  const name = label === "now" ? "Now" : label;
  if (isCurrent) return `${name} (current)`;
  return isClosed ? `${name} (closed)` : name;
}
