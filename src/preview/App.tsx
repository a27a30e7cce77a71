import {
  FluentProvider,
  makeStyles,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { NewWorkbookBar } from "./chrome/NewWorkbookBar";
import { NoticeBar } from "./chrome/NoticeBar";
import type { RibbonButton } from "./chrome/readRibbon";
import { Ribbon } from "./chrome/Ribbon";
import { TopBar } from "./chrome/TopBar";
import { useRibbon } from "./chrome/useRibbon";
import { download } from "./document/download";
import { fetchWorkbook } from "./document/fetchWorkbook";
import { hook } from "./hook";
import { SAMPLES } from "./samples";
import { Sides } from "./Sides";
import { useFileDrop } from "./useFileDrop";
import { useOpenDocument } from "./useOpenDocument";
import { usePreferredScheme } from "./usePreferredScheme";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column" },
});

const NEW_WORKBOOK = "New workbook.xlsx";

/** The workbook, and the add-in's pane beside it. */
export function App() {
  const styles = useStyles();
  const [scheme, setScheme] = usePreferredScheme();
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<Uint8Array | null>(null);
  const { document, open } = useOpenDocument(setProblem, setMade);
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
  const press = ({ functionName, label }: RibbonButton) => {
    if (!document) return;
    if (functionName === null) document.showPane(!document.paneShown);
    else {
      hook.external?.invokeCommand(functionName).catch(() => {
        setProblem(`“${label}” was not answered: press it again once the pane has loaded.`);
      });
    }
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
      {made && (
        <NewWorkbookBar
          onShow={() => void open(() => Promise.resolve({ name: NEW_WORKBOOK, bytes: made }))}
          onSave={() => download(NEW_WORKBOOK, made)}
          onClose={() => setMade(null)}
        />
      )}
      {document && <Sides document={document} scheme={scheme} onProblem={setProblem} />}
    </FluentProvider>
  );
}
