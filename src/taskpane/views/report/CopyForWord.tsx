import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { reportOf, type Reading } from "../../../actions";
import { copyables, type Copyable } from "../../../actions/copyReport";
import { CopyButton } from "../../parts/CopyButton";
import { DRAWN_WITHIN } from "../../parts/drawn";

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

/** What can be copied of a reading's report. */
interface Ready {
  readonly of: Reading;
  readonly all: readonly Copyable[];
}

/** The headline and any table of the report, to be pasted into a paper; no sheet need have been written. */
export function CopyForWord({ reading }: { readonly reading: Reading }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [ready, setReady] = useState<Ready | null>(null);
  const all = ready?.of === reading ? ready.all : null;
  useEffect(() => {
    if (!isOpen || all !== null) return;
    // A long plan's report takes a moment to make: that it is being made is drawn first.
    const timer = setTimeout(
      () => setReady({ of: reading, all: copyables(reportOf(reading)) }),
      DRAWN_WITHIN,
    );
    return () => clearTimeout(timer);
  }, [isOpen, all, reading]);
  return (
    <details className={styles.all} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>Copy for Word</summary>
      <div className={styles.list}>
        <span role="status">{isOpen && all === null ? "Making the tables ready…" : ""}</span>
        {all?.map(({ title, texts }) => (
          <CopyButton key={title} title={title} texts={texts} />
        ))}
      </div>
    </details>
  );
}
