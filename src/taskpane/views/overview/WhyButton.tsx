import {
  Body1,
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { counted } from "../../../actions/words";
import type { Figure } from "../../../actions/position/figure";
import type { Place } from "../../state/paneState";

const useStyles = makeStyles({
  button: { minWidth: "24px", flexShrink: 0 },
  surface: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    maxWidth: "min(320px, calc(100vw - 16px))",
    maxHeight: "80vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
  },
  heading: { margin: 0 },
  places: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  place: { justifyContent: "start", textAlign: "start", overflowWrap: "anywhere" },
});

interface Props {
  readonly figure: Figure;
  readonly onSelect: (place: Place) => void;
}

/** Why a number is what it is: how it is counted, and the cells that it was counted from. */
export function WhyButton({ figure, onSelect }: Props) {
  const styles = useStyles();
  const { label, count, meaning, sources } = figure;
  const title = `${label}: ${count}`;
  return (
    <Popover trapFocus withArrow positioning={{ position: "below", align: "end" }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<Info16Regular />}
          aria-label={`Why this number: ${label}`}
          title="Why this number"
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={title}>
        <Subtitle2 as="h2" className={styles.heading}>
          {title}
        </Subtitle2>
        <Body1>{meaning}</Body1>
        <div className={styles.places}>
          {sources.map((place) => (
            <Button
              key={place.sheet}
              size="small"
              className={styles.place}
              onClick={() => onSelect(place)}
            >
              {`Select ${counted(place.cells.length, "cell")} on “${place.sheet}”`}
            </Button>
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
