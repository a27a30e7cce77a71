import { Link, makeStyles } from "@fluentui/react-components";
import type { Place } from "../state/paneState";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

interface Props {
  readonly place: Place;
  readonly onSelect: (place: Place) => void;
  /** What stands there, for a screen reader: "the evidence of 1.2". */
  readonly of?: string;
}

/** Goes to cells in the workbook: "Plan, C8", "Plan, C8 and 2 more". */
export function PlaceLink({ place, onSelect, of }: Props) {
  const styles = useStyles();
  const words = placeWords(place);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      {...(of === undefined ? {} : { "aria-label": `${words}: ${of}` })}
      title="Show in the workbook"
      onClick={() => onSelect(place)}
    >
      {words}
    </Link>
  );
}

/** "Plan, C8", "Plan, C8 and 2 more"; a place without cells is its worksheet. */
export function placeWords({ sheet, cells: [first, ...others] }: Place): string {
  if (first === undefined) return sheet;
  return `${sheet}, ${first}${others.length === 0 ? "" : ` and ${others.length} more`}`;
}
