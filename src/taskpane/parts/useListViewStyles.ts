import { makeStyles, tokens } from "@fluentui/react-components";

/** A view that is a long list with its tools above it: the list has what height is left, and scrolls by itself. */
export const useListViewStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 auto",
    minHeight: 0,
    gap: tokens.spacingVerticalS,
  },
  count: { color: tokens.colorNeutralForeground2 },
});
