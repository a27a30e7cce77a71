import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { reportOf, type Reading } from "../../../actions";
import { copyables } from "../../../actions/copyReport";
import { CopyButton } from "../../parts/CopyButton";

const useStyles = makeStyles({
  all: { flexShrink: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** The headline and any table of the report, to be pasted into a paper; no sheet need have been written. */
export function CopyForWord({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const all = useMemo(() => (isOpen ? copyables(reportOf(reading)) : []), [reading, isOpen]);
  return (
    <details className={styles.all} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>Copy for Word</summary>
      <div className={styles.list}>
        {all.map(({ title, texts }) => (
          <CopyButton key={title} title={title} texts={texts} />
        ))}
      </div>
    </details>
  );
}
