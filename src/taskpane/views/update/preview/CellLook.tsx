import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  look: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  swatch: {
    flexShrink: 0,
    width: "14px",
    height: "14px",
    marginTop: "3px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    // It shows the cell's own colour: in high contrast too.
    forcedColorAdjust: "none",
  },
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", minWidth: 0 },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

interface Props {
  readonly text: string;
  /** "#RRGGBB", or "" for none. */
  readonly fill: string;
}

/** A cell as it looks in the sheet: its text, and its fill beside it. */
export function CellLook({ text, fill }: Props) {
  const styles = useStyles();
  const hasFill = fill !== "" && fill !== "#FFFFFF";
  return (
    <span className={styles.look}>
      {hasFill && (
        <span
          role="img"
          aria-label={`Fill ${fill}`}
          title={`Fill ${fill}`}
          className={styles.swatch}
          style={{ backgroundColor: fill }}
        />
      )}
      <span className={mergeClasses(styles.text, text === "" && styles.blank)}>
        {text === "" ? (hasFill ? "no text" : "blank") : text}
      </span>
    </span>
  );
}
