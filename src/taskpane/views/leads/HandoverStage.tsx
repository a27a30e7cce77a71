import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Handing } from "../../state/handing";
import type { StageProps } from "../update/stage";
import { HandoverCells } from "./HandoverCells";
import { HandoverQuestion } from "./HandoverQuestion";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
});

/** Hands a leaver's actions over: who takes over, then the cells, then they are written. */
export function HandoverStage(props: StageProps & { readonly handing: Handing }) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { from, to, preview } = props.handing;
  // Kept here, as the question is not drawn while the cells are looked at.
  const [isNew, setNew] = useState(!props.options.leads.includes(to));
  const isShown = preview !== null;
  useEffect(() => title.current?.focus(), [isShown]);
  const words = `Hand over the actions of ${from}`;
  return (
    <section className={styles.panel} aria-label={words}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {words}
      </h2>
      {preview === null ? (
        <HandoverQuestion {...props} isNew={isNew} onNew={setNew} />
      ) : (
        <HandoverCells {...props} preview={preview} />
      )}
    </section>
  );
}
