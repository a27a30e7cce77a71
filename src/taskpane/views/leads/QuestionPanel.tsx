import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Reading } from "../../../actions";
import { keepLeadsApart, withLeadsAs } from "../../../actions/leads";
import type { Corrections } from "../../../tracker/corrections";
import type { Place } from "../../state/paneState";
import { NameField } from "./NameField";
import { Preview } from "./Preview";
import type { LeadsQuestion } from "./useLeadsPanel";
import { useLeadsPreview } from "./useLeadsPreview";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly question: LeadsQuestion;
  readonly reading: Reading;
  readonly corrections: Corrections;
  readonly isBusy: boolean;
  readonly onSelect: (place: Place) => void;
  /** `what` says the change in a sentence. */
  readonly onApply: (what: string, change: (now: Corrections) => Corrections) => void;
  readonly onCancel: () => void;
}

/** Joins, renames or parts leads: what would change is seen before it is applied. */
export function QuestionPanel(props: Props) {
  const styles = useStyles();
  const { question, reading, corrections, isBusy, onSelect, onApply, onCancel } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const [typed, setName] = useState(question.kind === "join" ? question.keep : "");
  const name = typed.replace(/\s+/g, " ").trim();
  const asked = useMemo(
    () => changeFor(question, name)(corrections),
    [corrections, question, name],
  );
  const { preview, isCurrent } = useLeadsPreview(reading, asked);
  const changes = preview === null ? 0 : preview.renamed.length + preview.counts.length;
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.panel} aria-label={titleOf(question)}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {titleOf(question)}
      </h2>
      {question.kind === "join" && (
        <NameField
          names={question.leads.map((lead) => lead.name)}
          name={typed}
          onChange={setName}
        />
      )}
      {preview === null ? (
        <Text>Looking at what would change.</Text>
      ) : (
        <Preview preview={preview} onSelect={onSelect} />
      )}
      <Text>Your tracker’s cells stay as they are.</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || !isCurrent || changes === 0}
          onClick={() => onApply(saidOf(question, name), changeFor(question, name))}
        >
          Apply
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}

function titleOf(question: LeadsQuestion): string {
  if (question.kind === "part") return `Keep “${question.spelling.written}” apart`;
  const [first, ...others] = question.leads;
  return others.length === 0 ? `Rename ${first?.name ?? ""}` : "Join leads";
}

/** A blank name changes nothing. */
function changeFor(question: LeadsQuestion, name: string): (now: Corrections) => Corrections {
  if (question.kind === "part") return (now) => keepLeadsApart(now, [question.spelling.written]);
  return name === "" ? (now) => now : (now) => withLeadsAs(now, question.leads, name);
}

function saidOf(question: LeadsQuestion, name: string): string {
  return question.kind === "part"
    ? `“${question.spelling.written}” is a lead of its own.`
    : `${question.leads.map((lead) => lead.name).join(", ")}: read as ${name}.`;
}
