import { PlaceLink } from "../../parts/PlaceLink";
import type { Place } from "../../state/paneState";

interface Props {
  readonly places: readonly Place[];
  readonly of: string;
  readonly onSelect: (place: Place) => void;
}

/** Places on one worksheet or on several, in a line of text. */
export function PlaceLinks({ places, of, onSelect }: Props) {
  return places.map((place, i) => (
    <span key={place.sheet}>
      {i > 0 && "; "}
      <PlaceLink place={place} of={of} onSelect={onSelect} />
    </span>
  ));
}
