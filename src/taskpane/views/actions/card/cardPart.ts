import type { Action } from "../../../../tracker/model";
import type { Place } from "../../../state/paneState";

/** What every part of a card is given. */
export interface CardPart {
  readonly action: Action;
  readonly onSelect: (place: Place) => void;
}
