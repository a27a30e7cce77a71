import { Body1, Link } from "@fluentui/react-components";
import type { Position } from "../../../actions";
import { counted } from "../../../actions/words";
import type { PaneStore } from "../../state/paneStore";
import { FigureList } from "./FigureList";
import { FigureRow } from "./FigureRow";

interface Props {
  readonly position: Position;
  readonly store: PaneStore;
}

/** What cannot be trusted in the plan's data, by rule, and what people have set aside of all flags. */
export function Quality({ position: { quality, setAside }, store }: Props) {
  const rules = quality.rules.map(({ id }) => id);
  return (
    <>
      {quality.count === 0 ? (
        <Body1>Nothing in the plan’s data was flagged as doubtful or missing.</Body1>
      ) : (
        <Body1>
          <Link as="button" inline onClick={() => store.showFlags({ rules })}>
            {counted(quality.count, "flag")}
          </Link>{" "}
          {quality.count === 1 ? "says" : "say"} what is doubtful or missing in the plan’s data:
        </Body1>
      )}
      <FigureList>
        {quality.rules.map((figure) => (
          <FigureRow
            key={figure.id}
            figure={figure}
            onOpen={() => store.showFlags({ rules: [figure.id] })}
            onSelect={(place) => void store.select(place)}
          />
        ))}
      </FigureList>
      {setAside > 0 && (
        <Body1>
          <Link as="button" inline onClick={() => store.showFlags({ setAside: true })}>
            {counted(setAside, "flag")}
          </Link>{" "}
          {setAside === 1 ? "was" : "were"} set aside and {setAside === 1 ? "counts" : "count"}{" "}
          nowhere.
        </Body1>
      )}
    </>
  );
}
