import { makeStyles, tokens } from "@fluentui/react-components";

/** How lists without bullets look. */
export const useListStyles = makeStyles({
  plain: { listStyleType: "none", margin: 0, padding: 0 },
  spaced: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  /** An item with a line over it. */
  ruled: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});
