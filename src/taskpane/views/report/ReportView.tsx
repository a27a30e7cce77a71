import { Body1, Button, Field, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ReportChoices } from "../../../actions/choices";
import { describeReport } from "../../../actions/describeReport";
import { useBroughtIntoView } from "../../parts/useBroughtIntoView";
import { useSaving } from "../settings/useSaving";
import type { ViewProps } from "../view";
import { CopyKind } from "./CopyKind";
import { CleanCopy } from "./CleanCopy";
import { CompareWith } from "./CompareWith";
import { CopyCard } from "./CopyCard";
import { CopyForWord } from "./CopyForWord";
import { CoverChoices } from "./CoverChoices";
import { Doubts } from "./Doubts";
import { earlierWords } from "./reportWords";
import { Sections } from "./Sections";
import { WrittenCard } from "./WrittenCard";

const useStyles = makeStyles({
  button: { alignSelf: "start", flexShrink: 0 },
  position: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** Chooses what the board's report says, and writes it. */
export function ReportView({ state, store, reading, position }: ViewProps) {
  const styles = useStyles();
  const { save, saved } = useSaving(store);
  const { preferences } = state.kept;
  const { mode, sections } = preferences.report;
  const isCopy = mode === "publication";
  const outlook = useMemo(() => describeReport(reading), [reading]);
  const hasEarlier = reading.ownSheets.length > 0 || state.written !== null;
  const choose = (field: string, changes: Partial<ReportChoices>) =>
    save(field, ({ preferences: now }) => ({
      preferences: { ...now, report: { ...now.report, ...changes } },
    }));
  return (
    <>
      <PositionField day={position.day} onChange={() => store.show("overview")} />
      <CoverChoices
        state={state}
        outlook={outlook}
        saved={saved}
        onChoose={choose}
        onPreparedBy={(text) =>
          save("preparedBy", ({ preferences: now }) => ({
            preferences: { ...now, preparedBy: text === "" ? null : text },
          }))
        }
      />
      <CompareWith state={state} store={store} reading={reading} />
      <CopyKind
        mode={mode}
        outlook={outlook}
        onChange={(chosen) => choose("mode", { mode: chosen })}
      />
      <Sections
        chosen={sections}
        empty={outlook.empty}
        hasEarlier={hasEarlier && !isCopy}
        onChange={(chosen) => choose("sections", { sections: chosen })}
      />
      <Doubts position={position} store={store} inNotes={sections.includes("notes")} />
      {hasEarlier && !isCopy && state.written === null && <Body1>{earlierWords(state.kept)}</Body1>}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.busy !== null}
        onClick={() => void store.writeReport()}
      >
        {isCopy ? "Make the copy" : hasEarlier ? "Write board report again" : "Write board report"}
      </Button>
      <Made state={state} store={store} reading={reading} />
    </>
  );
}

/** What came of the report, and what else can be made of the plan. */
function Made({ state, store, reading }: Pick<ViewProps, "state" | "store" | "reading">) {
  // A copy that was opened since is the same one still.
  const copy = useBroughtIntoView<HTMLElement>(state.copy?.bytes ?? null);
  const written = useBroughtIntoView<HTMLElement>(state.written);
  return (
    <>
      {state.copy !== null && (
        <CopyCard
          copy={state.copy}
          isBusy={state.busy !== null}
          onOpen={() => void store.report.openCopy()}
          ref={copy}
        />
      )}
      <CopyForWord reading={reading} />
      {state.written !== null && (
        <WrittenCard
          written={state.written}
          onOpen={(sheet) => void store.select({ sheet, cells: ["A1"] })}
          ref={written}
        />
      )}
      <CleanCopy state={state} store={store} />
    </>
  );
}

function PositionField({ day, onChange }: { readonly day: string; readonly onChange: () => void }) {
  const styles = useStyles();
  return (
    <Field label="Position as at">
      <div className={styles.position}>
        <Body1>{day}</Body1>
        <Link as="button" onClick={onChange}>
          Change in Overview
        </Link>
      </div>
    </Field>
  );
}
