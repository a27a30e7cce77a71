import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { OpenDocument, Scheme } from "../document/OpenDocument";
import { hook } from "../hook";

const useStyles = makeStyles({
  frame: {
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PaneFrameProps {
  readonly document: OpenDocument;
  readonly scheme: Scheme;
  /** Pixels. */
  readonly width: number;
}

/** The built page of the add-in, as Excel would load it: once for each workbook, and again with another theme. */
export function PaneFrame({ document, scheme, width }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const external = useMemo(() => document.external(scheme), [document, scheme]);
  useEffect(() => {
    // Just before the page loads that looks for it.
    hook.document = document;
    hook.external = external;
    const element = frame.current;
    if (element) element.src = "addin/taskpane.html";
  }, [document, external]);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      style={{ colorScheme: scheme, width }}
      title="SEND Plan Tracker"
    />
  );
}
