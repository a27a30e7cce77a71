import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
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
  const { from, preview } = props.handing;
  const isShown = preview !== null;
  useEffect(() => title.current?.focus(), [isShown]);
  const words = `Hand over the actions of ${from}`;
  return (
    <section className={styles.panel} aria-label={words}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {words}
      </h2>
      {preview === null ? (
        <HandoverQuestion {...props} />
      ) : (
        <HandoverCells {...props} preview={preview} />
      )}
    </section>
  );
}
