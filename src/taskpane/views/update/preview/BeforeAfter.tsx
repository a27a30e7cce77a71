import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange } from "../../../../tracker/update/update";
import { CellLook } from "./CellLook";
import { shortTexts } from "./shortTexts";

const useStyles = makeStyles({
  looks: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "start",
    margin: 0,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  look: { margin: 0 },
});

/** How the cell looks before, and how it will look. */
export function BeforeAfter({ change }: { readonly change: CellChange }) {
  const styles = useStyles();
  const texts = shortTexts(change.shown);
  return (
    <dl className={styles.looks}>
      <dt className={styles.label}>Before</dt>
      <dd className={styles.look}>
        <CellLook text={texts.before} fill={change.before.fill} />
      </dd>
      <dt className={styles.label}>After</dt>
      <dd className={styles.look}>
        <CellLook text={texts.after} fill={change.after.fill} />
      </dd>
    </dl>
  );
}
