import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { PaneFrame } from "./chrome/PaneFrame";
import { PANE_WIDTH, PaneSplitter } from "./chrome/PaneSplitter";
import type { OpenDocument, Scheme } from "./document/OpenDocument";
import { useVersion } from "./document/useVersion";
import { Workspace } from "./Workspace";

const useStyles = makeStyles({
  root: { flex: 1, minHeight: 0, display: "flex" },
  pane: { flexShrink: 0, display: "flex", minHeight: 0 },
  hidden: { display: "none" },
});

export interface SidesProps {
  readonly document: OpenDocument;
  readonly scheme: Scheme;
  readonly onProblem: (sentence: string) => void;
}

/** The workbook at the left and the pane at the right. */
export function Sides({ document, scheme, onProblem }: SidesProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(PANE_WIDTH.usual);
  useVersion(document);
  const { paneShown } = document;
  return (
    <div className={styles.root}>
      <Workspace key={document.id} document={document} onProblem={onProblem} />
      {/* A hidden pane stays in the page: the ribbon's commands run in it. */}
      <aside className={paneShown ? styles.pane : styles.hidden} aria-label="The add-in's pane">
        <PaneSplitter width={width} onWidth={setWidth} />
        <PaneFrame document={document} scheme={scheme} width={width} />
      </aside>
    </div>
  );
}
