import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { STATUSES, type Status } from "../../../tracker/model";

const FORCED = "@media (forced-colors: active)";
const ground = (colour: string) => ({ fill: colour, [FORCED]: { fill: "Canvas" } });

const useStyles = makeStyles({
  hidden: { position: "absolute", width: 0, height: 0 },
  complete: { fill: tokens.colorPaletteBlueBorderActive, [FORCED]: { fill: "CanvasText" } },
  "on-track": ground(tokens.colorPaletteGreenBackground3),
  "in-progress": ground(tokens.colorPaletteTealBorderActive),
  "at-risk": ground(tokens.colorPaletteMarigoldBackground3),
  delayed: ground(tokens.colorPaletteRedBackground3),
  "not-started": ground(tokens.colorPaletteLavenderBorderActive),
  unrated: ground(tokens.colorNeutralBackground5),
  marks: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5",
    fill: "none",
    [FORCED]: { stroke: "CanvasText" },
  },
  dots: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: "CanvasText" } },
});

/** What is drawn over each status's colour, within 8 by 8: no two are alike. */
const MARKS: Readonly<Record<Status, (marks: string, dots: string) => ReactNode>> = {
  complete: () => null,
  "on-track": (marks) => <path className={marks} d="M-2 2 2-2M0 8 8 0M6 10l4-4" />,
  "in-progress": (marks) => <path className={marks} d="M0 2h8M0 6h8" />,
  "at-risk": (_, dots) => (
    <>
      <circle className={dots} cx="2" cy="2" r="1.2" />
      <circle className={dots} cx="6" cy="6" r="1.2" />
    </>
  ),
  delayed: (marks) => <path className={marks} d="M0 0l8 8M0 8 8 0" />,
  "not-started": (marks) => <path className={marks} d="M2 0v8M6 0v8" />,
  unrated: () => null,
};

/** The patterns that statuses are drawn with, for `url(#…)` within the same page. */
export function StatusPatterns({ id }: { readonly id: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.hidden} aria-hidden>
      <defs>
        {STATUSES.map((status) => (
          <pattern
            key={status}
            id={patternId(id, status)}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect className={styles[status]} width="8" height="8" />
            {MARKS[status](styles.marks, styles.dots)}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** The pattern's id, of the page's patterns that were given `id`. */
export function patternId(id: string, status: Status): string {
  return `${id}-${status}`;
}
