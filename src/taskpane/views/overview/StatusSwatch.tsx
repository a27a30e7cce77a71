import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../../tracker/model";
import { patternId } from "./StatusPatterns";

const useStyles = makeStyles({
  swatch: {
    display: "block",
    overflow: "hidden",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

interface Props {
  readonly status: Status;
  /** The patterns' id. */
  readonly patterns: string;
  readonly className?: string;
}

/** An area in a status's colour and pattern; it fills what `className` gives it. */
export function StatusSwatch({ status, patterns, className }: Props) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.swatch, className)} aria-hidden>
      <rect width="100%" height="100%" fill={`url(#${patternId(patterns, status)})`} />
    </svg>
  );
}
