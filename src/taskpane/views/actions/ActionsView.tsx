import { Caption1 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { describeActions, type ActionLine } from "../../../actions/describeActions";
import { counted } from "../../../actions/words";
import { EmptyNote } from "../../parts/EmptyNote";
import { LIST_START, type ListPlace } from "../../parts/VirtualList";
import type { ViewProps } from "../view";
import { ActionCard } from "./ActionCard";
import { ActionList } from "./ActionList";
import { ActionTools } from "./ActionTools";
import { filterActions, filterOptions } from "./filterActions";
import { useListViewStyles } from "../../parts/useListViewStyles";

/** Every action in one list, whatever the layout of the plan; one of them in full. */
export function ActionsView({ state, store, reading, position: { called } }: ViewProps) {
  const styles = useListViewStyles();
  const { actionFilter: filter, kept } = state;
  const [place, setPlace] = useState<ListPlace>(LIST_START);
  const lines = useMemo(() => describeActions(reading), [reading]);
  const options = useMemo(() => filterOptions(lines), [lines]);
  const shown = useMemo(() => filterActions(lines, filter), [lines, filter]);
  const open = lines.find(({ action }) => action.key === filter.open);
  const { labels } = kept.preferences;
  const openAt = (key: string, row: number) => {
    setPlace({ ...place, row });
    store.filterActions({ open: key });
  };
  if (open !== undefined) {
    return (
      <ActionCard
        line={open}
        among={shown}
        asOf={reading.plan.asOf}
        labels={labels}
        themeWord={called.theme.one}
        onOpen={openAt}
        onClose={() => {
          setPlace({ ...place, takesFocus: true });
          store.filterActions({ open: null });
        }}
        onSelect={(where) => void store.select(where)}
      />
    );
  }
  const total = lines.filter((line) => line.counted).length;
  return (
    <div className={styles.all}>
      <ActionTools
        filter={filter}
        options={options}
        labels={labels}
        called={called}
        onFilter={(change) => {
          setPlace(LIST_START);
          store.filterActions(change);
        }}
      />
      <Caption1 role="status" className={styles.count}>
        {countWords(shown.length, total)}
      </Caption1>
      {shown.length === 0 ? (
        <NoActions onShowAll={() => store.showActions({})} />
      ) : (
        <ActionList
          lines={shown}
          labels={labels}
          place={place}
          onPlace={setPlace}
          onOpen={(key) => openAt(key, rowOf(shown, key))}
        />
      )}
    </div>
  );
}

function rowOf(lines: readonly ActionLine[], key: string): number {
  return lines.findIndex(({ action }) => action.key === key);
}

function NoActions({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <EmptyNote title="No action fits" action={{ label: "Show all actions", onDo: onShowAll }}>
      No action has all of what you are looking for.
    </EmptyNote>
  );
}

function countWords(shown: number, total: number): string {
  return shown === total ? counted(total, "action") : `${shown} of ${counted(total, "action")}`;
}
