import type { FlagGroup, ShownFlag } from "./flagGroups";

/** What stands in the list, a row each. */
export type FlagRow =
  | { readonly kind: "group"; readonly group: FlagGroup; readonly isOpen: boolean }
  | {
      readonly kind: "flag";
      readonly group: FlagGroup;
      readonly shown: ShownFlag;
    };

/** As many flags as can be read without an overview of their groups. */
const FEW = 12;

/** Groups and, under those that are open, their flags. Groups stand open where there is little to read. */
export function flagRows(
  groups: readonly FlagGroup[],
  toggled: readonly string[],
  isSearching: boolean,
): readonly FlagRow[] {
  const count = groups.reduce((sum, { flags }) => sum + flags.length, 0);
  const standOpen = isSearching || groups.length === 1 || count <= FEW;
  return groups.flatMap((group): FlagRow[] => {
    const isOpen = toggled.includes(group.id) !== standOpen;
    const heading: FlagRow = { kind: "group", group, isOpen };
    if (!isOpen) return [heading];
    return [heading, ...group.flags.map((shown): FlagRow => ({ kind: "flag", group, shown }))];
  });
}

export function rowKey(row: FlagRow): string {
  return row.kind === "group" ? row.group.id : `${row.group.id}|${row.shown.id}`;
}
