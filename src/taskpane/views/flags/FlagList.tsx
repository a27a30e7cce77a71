import { useState } from "react";
import type { ReturnedFlag } from "../../../tracker/setAside";
import type { RuleId } from "../../../tracker/model";
import { VirtualList } from "../../parts/VirtualList";
import type { ViewProps } from "../view";
import { FlagCard } from "./FlagCard";
import type { FlagGroup } from "./flagGroups";
import { flagRows, rowKey, type FlagRow } from "./flagRows";
import { GroupHeading } from "./GroupHeading";
import type { SettingAside } from "./useSettingAside";

interface Props extends ViewProps {
  readonly groups: readonly FlagGroup[];
  readonly aside: SettingAside;
}

const HEIGHTS: Readonly<Record<FlagRow["kind"], number>> = { group: 44, flag: 132 };

/** The flags under their groups' headings. */
export function FlagList({ state, store, reading, groups, aside }: Props) {
  const [about, setAbout] = useState<RuleId | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { toggled, text } = state.flagFilter;
  const returned = new Map(reading.returned.map((each) => [each.flag, each]));
  const toggle = (id: string) =>
    store.filterFlags({
      toggled: toggled.includes(id) ? toggled.filter((other) => other !== id) : [...toggled, id],
    });
  return (
    <VirtualList
      label="Flags"
      rows={flagRows(groups, toggled, text.trim() !== "")}
      keyOf={rowKey}
      estimate={({ kind }) => HEIGHTS[kind]}
      render={(row, isCurrent) =>
        row.kind === "group" ? (
          <GroupHeading
            group={row.group}
            isOpen={row.isOpen}
            isCurrent={isCurrent}
            isAbout={row.group.rule !== null && row.group.rule === about}
            onToggle={() => toggle(row.group.id)}
            onAbout={() => setAbout(row.group.rule === about ? null : row.group.rule)}
          />
        ) : (
          <FlagCard
            shown={row.shown}
            returned={returnedOf(returned, row)}
            isRuleTold={row.group.rule !== null}
            isCurrent={isCurrent}
            isChosen={chosen === row.shown.id}
            aside={aside}
            onChoose={() => {
              setChosen(row.shown.id);
              const { sheet, cell } = row.shown.flag;
              void store.select({ sheet, cells: [cell] });
            }}
            onOpenAction={(key) => store.showActions({ open: key })}
          />
        )
      }
    />
  );
}

function returnedOf(
  returned: ReadonlyMap<unknown, ReturnedFlag>,
  row: Extract<FlagRow, { kind: "flag" }>,
): ReturnedFlag | null {
  return returned.get(row.shown.flag) ?? null;
}
