import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import {
  ArrowLeft16Regular,
  ChevronLeft16Regular,
  ChevronRight16Regular,
} from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { ActionLine } from "../../../actions/describeActions";
import type { IsoDate } from "../../../tracker/model";
import type { Preferences } from "../../../tracker/preferences";
import { StatusMark } from "../../parts/StatusMark";
import type { Place } from "../../state/paneState";
import { ActionDates } from "./card/ActionDates";
import { ActionFields } from "./card/ActionFields";
import { ActionFlags } from "./card/ActionFlags";
import { CarriedTexts } from "./card/CarriedTexts";
import { Evidence } from "./card/Evidence";
import { Milestones } from "./card/Milestones";
import { Ratings } from "./card/Ratings";
import { DeadlineMark } from "./DeadlineMark";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
  bar: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  place: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  title: { margin: 0, whiteSpace: "pre-wrap" },
  text: { whiteSpace: "pre-wrap" },
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly line: ActionLine;
  /** The list that it is one of, in its order. */
  readonly among: readonly ActionLine[];
  readonly asOf: IsoDate;
  readonly labels: Preferences["labels"];
  /** What the plan calls its themes: "theme", "priority". */
  readonly themeWord: string;
  readonly onOpen: (key: string, row: number) => void;
  readonly onClose: () => void;
  readonly onSelect: (place: Place) => void;
}

/** One action in full, with the cells that it was read from. Esc goes back to the list. */
export function ActionCard(props: Props) {
  const { line, asOf, labels, themeWord, onClose, onSelect } = props;
  const { action, deadline } = line;
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const pane = card.current?.closest("main");
    if (pane) pane.scrollTop = 0;
  }, [action.key]);
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <article
      ref={card}
      className={styles.card}
      tabIndex={-1}
      aria-labelledby="action"
      onKeyDown={close}
    >
      <CardBar {...props} />
      <Subtitle1 as="h1" id="action" className={styles.title}>
        {action.ref ?? "Action without a reference"}
      </Subtitle1>
      <Text className={styles.text}>{action.text}</Text>
      <div className={styles.marks}>
        <StatusMark status={action.status} labels={labels} />
        <DeadlineMark deadline={deadline} />
      </div>
      <ActionFlags line={line} onSelect={onSelect} />
      <ActionDates action={action} onSelect={onSelect} />
      <Milestones action={action} asOf={asOf} onSelect={onSelect} />
      <Ratings action={action} asOf={asOf} labels={labels} onSelect={onSelect} />
      <Evidence action={action} onSelect={onSelect} />
      <ActionFields action={action} themeWord={themeWord} onSelect={onSelect} />
      <CarriedTexts carried={action.carried} />
    </article>
  );
}

function CardBar({ line, among, onOpen, onClose }: Props) {
  const styles = useStyles();
  const at = among.findIndex(({ action }) => action.key === line.action.key);
  const go = (row: number) => {
    const to = among[row];
    if (to !== undefined) onOpen(to.action.key, row);
  };
  return (
    <div className={styles.bar}>
      <Button size="small" icon={<ArrowLeft16Regular />} onClick={onClose}>
        All actions
      </Button>
      {at !== -1 && (
        <>
          <Text size={200} className={styles.place}>
            {at + 1} of {among.length}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            aria-label="Previous action"
            title="Previous action"
            icon={<ChevronLeft16Regular />}
            disabledFocusable={at === 0}
            onClick={() => go(at - 1)}
          />
          <Button
            size="small"
            appearance="subtle"
            aria-label="Next action"
            title="Next action"
            icon={<ChevronRight16Regular />}
            disabledFocusable={at === among.length - 1}
            onClick={() => go(at + 1)}
          />
        </>
      )}
    </div>
  );
}
