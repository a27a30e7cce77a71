import {
  FluentProvider,
  makeStyles,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { NoticeBar } from "./chrome/NoticeBar";
import { PaneFrame } from "./chrome/PaneFrame";
import { PANE_WIDTH, PaneSplitter } from "./chrome/PaneSplitter";
import type { RibbonButton } from "./chrome/readRibbon";
import { Ribbon } from "./chrome/Ribbon";
import { TopBar } from "./chrome/TopBar";
import { useRibbon } from "./chrome/useRibbon";
import { download } from "./document/download";
import { fetchWorkbook } from "./document/fetchWorkbook";
import { hook } from "./hook";
import { SAMPLES } from "./samples";
import { useFileDrop } from "./useFileDrop";
import { useOpenDocument } from "./useOpenDocument";
import { usePreferredScheme } from "./usePreferredScheme";
import { Workspace } from "./Workspace";
import type { OfficeExternal } from "../host/embedded";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column" },
  sides: { flex: 1, minHeight: 0, display: "flex" },
  pane: { flexShrink: 0, display: "flex", flexDirection: "column", minHeight: 0 },
});

/** The workbook, and the add-in's pane beside it. */
export function App() {
  const styles = useStyles();
  const [scheme, setScheme] = usePreferredScheme();
  const [width, setWidth] = useState(PANE_WIDTH.usual);
  const [paneShown, setPaneShown] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const { document, open } = useOpenDocument(setProblem);
  const ribbon = useRibbon();
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get("open");
    void open(() => fetchWorkbook(asked ?? `samples/${SAMPLES[0].file}`));
  }, [open]);
  const openFile = (file: File) => {
    setProblem(null);
    void open(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  };
  const dropping = useFileDrop(openFile);
  const onExternal = useCallback((external: OfficeExternal) => {
    hook.external = external;
  }, []);
  useEffect(() => {
    hook.document = document;
  }, [document]);
  const press = ({ functionName }: RibbonButton) => {
    if (functionName === null) setPaneShown(!paneShown);
    else invoke(functionName);
  };
  return (
    <FluentProvider
      theme={scheme === "dark" ? webDarkTheme : webLightTheme}
      className={styles.root}
      {...dropping}
    >
      <TopBar
        name={document?.name ?? null}
        scheme={scheme}
        onScheme={setScheme}
        onFile={openFile}
        onSample={({ file }) => {
          setProblem(null);
          void open(() => fetchWorkbook(`samples/${file}`));
        }}
        onSave={() => document && download(document.name, document.save())}
      />
      {ribbon && <Ribbon group={ribbon} onPress={press} />}
      <NoticeBar sentence={problem} onClose={() => setProblem(null)} />
      {document && (
        <div className={styles.sides}>
          <Workspace key={document.name} document={document} onProblem={setProblem} />
          {paneShown && <PaneSplitter width={width} onWidth={setWidth} />}
          <aside className={styles.pane} style={{ width, display: paneShown ? undefined : "none" }}>
            <PaneFrame document={document} scheme={scheme} onExternal={onExternal} />
          </aside>
        </div>
      )}
    </FluentProvider>
  );
}

/** Runs a function of the ribbon in the page of the pane, where the host can. */
function invoke(functionName: string): void {
  const { external } = hook;
  if (external && "invokeCommand" in external && typeof external.invokeCommand === "function") {
    (external.invokeCommand as (name: string) => void)(functionName);
  }
}
