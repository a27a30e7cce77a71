import { makeStyles, useId } from "@fluentui/react-components";
import type { Position } from "../../../actions";
import type { PaneStore } from "../../state/paneStore";
import { ActionFigure } from "./ActionFigure";
import { FigureList } from "./FigureList";
import { StatusBar } from "./StatusBar";
import { StatusPatterns } from "./StatusPatterns";
import { StatusSwatch } from "./StatusSwatch";

const useStyles = makeStyles({ swatch: { width: "16px", height: "16px" } });

interface Props {
  readonly position: Position;
  readonly store: PaneStore;
}

/** How many actions have each status, as a bar and in words. */
export function StatusTotals({ position, store }: Props) {
  const styles = useStyles();
  const patterns = useId("status");
  const { statuses, total, crossReferences } = position;
  return (
    <>
      <StatusPatterns id={patterns} />
      <StatusBar statuses={statuses} patterns={patterns} />
      <FigureList>
        {statuses.map((figure) => (
          <ActionFigure
            key={figure.status}
            figure={figure}
            store={store}
            sign={
              <StatusSwatch status={figure.status} patterns={patterns} className={styles.swatch} />
            }
          />
        ))}
        <ActionFigure figure={total} store={store} />
        {crossReferences && <ActionFigure figure={crossReferences} store={store} />}
      </FigureList>
    </>
  );
}
