import type { Changed } from "../state/paneState";

/** "3 cells were changed since this was read."; null where nothing was. */
export function changedWords({ cells, sheets }: Changed): string | null {
  const parts = [
    ...(cells > 0 ? [`${cells === 1 ? "1 cell was" : `${cells} cells were`} changed`] : []),
    ...(sheets > 0
      ? [`${sheets === 1 ? "1 sheet was" : `${sheets} sheets were`} added or deleted`]
      : []),
  ];
  return parts.length === 0 ? null : `${parts.join(" and ")} since this was read.`;
}
