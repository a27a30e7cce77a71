import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Figure } from "../../../actions/position/figure";
import type { Place } from "../../state/paneState";
import { WhyButton } from "./WhyButton";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  figure: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    minHeight: "32px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
  },
  button: {
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":hover .count": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
  },
  note: { color: tokens.colorNeutralForeground2 },
  // In a narrow pane it is the words that give way: a number in two lines is another number.
  count: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly figure: Figure;
  /** Before the words: a status's colour and pattern. */
  readonly sign?: ReactNode;
  /** Opens the list that the number counts. */
  readonly onOpen: () => void;
  readonly onSelect: (place: Place) => void;
}

/** One number: its words and count open what it counts, and a small button says why it is what it is. */
export function FigureRow({ figure, sign, onOpen, onSelect }: Props) {
  const styles = useStyles();
  const { label, count, note } = figure;
  const inside = (
    <>
      {sign}
      <span className={styles.words}>
        {label} {note !== null && <Caption1 className={styles.note}>{note}</Caption1>}
      </span>{" "}
      <span className={mergeClasses("count", styles.count, count > 0 && styles.link)}>{count}</span>
    </>
  );
  return (
    <li className={styles.row}>
      {count > 0 ? (
        <button
          type="button"
          className={mergeClasses(styles.figure, styles.button)}
          onClick={onOpen}
        >
          {inside}
        </button>
      ) : (
        <div className={styles.figure}>{inside}</div>
      )}
      <WhyButton figure={figure} onSelect={onSelect} />
    </li>
  );
}
