import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DescribedLead } from "../../../actions/leads";
import { counted } from "../../../actions/words";
import { FindBox } from "../../parts/FindBox";
import type { PaneStore } from "../../state/paneStore";
import { LeadRow } from "./LeadRow";
import type { LeadsPanel } from "./useLeadsPanel";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

interface Props {
  readonly leads: readonly DescribedLead[];
  readonly panel: LeadsPanel;
  readonly isBusy: boolean;
  readonly store: PaneStore;
}

/** All leads, to be searched and chosen for joining. */
export function LeadsList({ leads, panel, isBusy, store }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const [text, setText] = useState("");
  const { chosen, choose, ask } = panel;
  const shown = leads.filter((lead) => says(lead, text));
  const picked = leads.filter(({ name }) => chosen.has(name));
  return (
    <>
      <FindBox label="Search leads" text={text} onChange={setText} />
      <div className={styles.bar}>
        <Text role="status">
          {text === ""
            ? counted(leads.length, "lead")
            : `${shown.length} of ${counted(leads.length, "lead")}`}
        </Text>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || picked.length < 2}
          onClick={() => ask({ kind: "join", leads: picked, keep: mostActions(picked) })}
        >
          {picked.length < 2 ? "Join as… (choose two)" : `Join ${picked.length} as…`}
        </Button>
      </div>
      <ul className={list.plain} aria-label="Leads">
        {shown.map((lead) => (
          <LeadRow
            key={lead.name}
            lead={lead}
            isChosen={chosen.has(lead.name)}
            isBusy={isBusy}
            onChoose={(isChosen) => choose(lead.name, isChosen)}
            onRename={() => ask({ kind: "join", leads: [lead], keep: lead.name })}
            onHandOver={() => store.handover.open(lead.name)}
            onPart={(spelling) => ask({ kind: "part", lead, spelling })}
            onSelect={(place) => void store.select(place)}
            onShowActions={() => store.showActions({ lead: lead.name })}
          />
        ))}
      </ul>
    </>
  );
}

function says({ name, about, spellings }: DescribedLead, text: string): boolean {
  const words = [name, about, ...spellings.map(({ written }) => written)].join(" ").toLowerCase();
  return words.includes(text.trim().toLowerCase());
}

function mostActions(leads: readonly DescribedLead[]): string {
  return [...leads].sort((a, b) => b.actions - a.actions)[0]?.name ?? "";
}
