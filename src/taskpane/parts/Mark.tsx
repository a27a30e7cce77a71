import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    verticalAlign: "bottom",
  },
  sign: { display: "inline-flex", flexShrink: 0 },
  plain: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  done: { color: tokens.colorBrandForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

export type Tone = "plain" | "good" | "done" | "warning" | "bad";

interface Props {
  /** Decoration: its shape says the same as the word. */
  readonly sign: ReactNode;
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** A word behind a small sign. Only the sign is coloured, so that the word reads on any background. */
export function Mark({ sign, tone = "plain", children }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.sign, styles[tone])} aria-hidden>
        {sign}
      </span>
      {children}
    </span>
  );
}
