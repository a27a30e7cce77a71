import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  describeLeads,
  keepLeadsApart,
  withoutLeads,
  type LeadsReading,
} from "../../../actions/leads";
import { EmptyNote } from "../../parts/EmptyNote";
import { ConfirmButton } from "../columns/ConfirmButton";
import { CorrectingNote } from "../columns/CorrectingNote";
import { SetList } from "../columns/SetList";
import { useCorrecting, type Correcting } from "../columns/useCorrecting";
import { Section } from "../../parts/Section";
import { AppliedNote } from "../update/AppliedNote";
import { ConflictsStage } from "../update/conflicts/ConflictsStage";
import { useStage } from "../update/useStage";
import type { ViewProps } from "../view";
import { HandoverStage } from "./HandoverStage";
import { LeadsList } from "./LeadsList";
import { QuestionPanel } from "./QuestionPanel";
import { Suggestions } from "./Suggestions";
import { useLeadsPanel, type LeadsPanel } from "./useLeadsPanel";

/** Who leads the plan's actions, under which names, and the ways to join, rename and part them. */
export function LeadsView(props: ViewProps) {
  const { reading, store } = props;
  const correcting = useCorrecting(props);
  const panel = useLeadsPanel();
  const stage = useStage(props);
  const { conflicts } = stage.updating;
  const { handing } = props.state;
  const { corrections } = correcting;
  const described = useMemo(() => describeLeads(reading, corrections), [reading, corrections]);
  if (panel.question !== null) {
    return (
      <QuestionPanel
        question={panel.question}
        reading={reading}
        corrections={corrections}
        isBusy={correcting.isBusy}
        onSelect={(place) => void store.select(place)}
        onApply={(what, change) => {
          correcting.correct(what, change);
          panel.end();
        }}
        onCancel={panel.end}
      />
    );
  }
  // An undoing that met what others have written meanwhile.
  if (conflicts !== null && conflicts.undone !== null) return <ConflictsStage {...stage} />;
  if (handing !== null) return <HandoverStage {...stage} handing={handing} />;
  return (
    <>
      <AppliedNote {...stage} />
      <CorrectingNote {...correcting} />
      {described.hasLeads ? (
        <Leads {...props} described={described} correcting={correcting} panel={panel} />
      ) : (
        <EmptyNote
          title="No column of leads was found"
          action={{ label: "Open Columns", onDo: () => store.show("columns") }}
        >
          If your tracker says who leads each action, set that column to Lead in Columns.
        </EmptyNote>
      )}
    </>
  );
}

interface Props extends ViewProps {
  readonly described: LeadsReading;
  readonly correcting: Correcting;
  readonly panel: LeadsPanel;
}

function Leads({ store, described, correcting, panel }: Props) {
  const { leads, suggestions, set } = described;
  const { isBusy, correct } = correcting;
  const named = (names: readonly string[]) => leads.filter(({ name }) => names.includes(name));
  return (
    <>
      <Text>
        Names that are read as one person or post. Joining and renaming is kept in this workbook,
        and writes to no cell of your tracker; handing over changes the names in its cells, as shown
        to you first.
      </Text>
      {suggestions.length > 0 && (
        <Section title="These may be the same">
          <Suggestions
            suggestions={suggestions}
            isBusy={isBusy}
            onJoin={({ names, keep }) => panel.ask({ kind: "join", leads: named(names), keep })}
            onKeepApart={({ names }) =>
              correct(`${names.join(" and ")} are kept apart.`, (now) => keepLeadsApart(now, names))
            }
          />
        </Section>
      )}
      <Section title="All leads">
        <LeadsList leads={leads} panel={panel} isBusy={isBusy} store={store} />
      </Section>
      {set.length > 0 && (
        <Section title="Set by you">
          <SetList
            things={set.filter(({ isUsed }) => isUsed)}
            label="Undo"
            correcting={correcting}
          />
          <SetList
            things={set.filter(({ isUsed }) => !isUsed)}
            label="Remove"
            correcting={correcting}
          />
          <ConfirmButton
            label="Reset all leads"
            question="Forget every name that was joined, renamed or kept apart? Columns and colours stay."
            yes="Reset all leads"
            isBusy={isBusy}
            onConfirm={() => correct("All leads are read as they were found.", withoutLeads)}
          />
        </Section>
      )}
    </>
  );
}
