import { Body1, Link } from "@fluentui/react-components";
import { counted } from "../../../actions/words";
import type { ViewProps } from "../view";

interface Props extends Pick<ViewProps, "position" | "store"> {
  /** Whether Board notes is part of the report. */
  readonly inNotes: boolean;
}

/** What is doubtful in the plan, in the words and the number of Overview, before the board is told of it. */
export function Doubts({ position: { quality }, store, inNotes }: Props) {
  if (quality.count === 0) return null;
  const rules = quality.rules.map(({ id }) => id);
  return (
    <Body1>
      {counted(quality.count, "flag")} {quality.count === 1 ? "says" : "say"} what is doubtful or
      missing in the plan’s data{inNotes ? "; Board notes lists them" : ""}.{" "}
      <Link as="button" inline onClick={() => store.showFlags({ rules })}>
        See them in Flags
      </Link>
    </Body1>
  );
}
