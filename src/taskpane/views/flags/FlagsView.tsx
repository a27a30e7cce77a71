import { Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { describeThemes } from "../../../actions/describeThemes";
import { counted } from "../../../actions/words";
import { EmptyNote } from "../../parts/EmptyNote";
import type { ViewProps } from "../view";
import { filterFlags, groupFlags, withActions } from "./flagGroups";
import { FlagList } from "./FlagList";
import { FlagTools } from "./FlagTools";
import { SetAsideList } from "./SetAsideList";
import { useSettingAside } from "./useSettingAside";
import { useListViewStyles } from "../../parts/useListViewStyles";

/** What was flagged, in groups; each flag goes to its cell, and can be set aside with a reason. */
export function FlagsView(props: ViewProps) {
  const styles = useListViewStyles();
  const { state, store, reading, position } = props;
  const { flagFilter: filter } = state;
  const all = useMemo(() => withActions(reading.flags, reading.plan), [reading]);
  const isThemed = useMemo(
    () => describeThemes(reading.plan).some((theme) => theme !== null),
    [reading],
  );
  const { text, rules } = filter;
  // Chosen for another plan, or before its sheets were changed.
  const groupedBy = filter.groupedBy === "theme" && !isThemed ? "rule" : filter.groupedBy;
  const shown = useMemo(() => filterFlags(all, { text, rules }), [all, text, rules]);
  const groups = useMemo(
    () => groupFlags(shown, groupedBy, reading.plan),
    [shown, groupedBy, reading],
  );
  const aside = useSettingAside(props);
  return (
    <div className={styles.all}>
      <FlagTools
        filter={{ ...filter, groupedBy }}
        setAside={reading.setAside.length}
        themeWord={isThemed ? position.called.theme.one : null}
        onFilter={(change) => {
          aside.hush();
          store.filterFlags(change);
        }}
      />
      <Caption1 role="status" className={styles.count}>
        {aside.said ?? countWords(filter.setAside ? null : shown.length, all.length)}
      </Caption1>
      {filter.setAside ? (
        <SetAsideList {...props} onBringBack={aside.bringBack} />
      ) : shown.length === 0 ? (
        <NoFlags isFiltered={all.length > 0} onShowAll={() => store.showFlags({ groupedBy })} />
      ) : (
        <FlagList {...props} groups={groups} aside={aside} />
      )}
    </div>
  );
}

function countWords(shown: number | null, all: number): string {
  if (shown === null) return "";
  return shown === all ? counted(all, "flag") : `${shown} of ${counted(all, "flag")}`;
}

function NoFlags({ isFiltered, onShowAll }: { isFiltered: boolean; onShowAll: () => void }) {
  if (!isFiltered) {
    return (
      <EmptyNote title="Nothing is flagged">
        Every action that was read has what it needs on this day.
      </EmptyNote>
    );
  }
  return (
    <EmptyNote title="No flag fits" action={{ label: "Show all flags", onDo: onShowAll }}>
      No flag holds the words that you are looking for.
    </EmptyNote>
  );
}
