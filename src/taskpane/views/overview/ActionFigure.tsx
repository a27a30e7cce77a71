import type { ReactNode } from "react";
import type { Figure } from "../../../actions/position/figure";
import type { PaneStore } from "../../state/paneStore";
import { FigureRow } from "./FigureRow";

interface Props {
  readonly figure: Figure;
  readonly store: PaneStore;
  readonly sign?: ReactNode;
}

/** A number that counts actions: it opens them in Actions. */
export function ActionFigure({ figure, store, sign }: Props) {
  const { label, keys } = figure;
  return (
    <FigureRow
      figure={figure}
      sign={sign}
      onOpen={() => store.showActions({ only: { title: label, keys } })}
      onSelect={(place) => void store.select(place)}
    />
  );
}
