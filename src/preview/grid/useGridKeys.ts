import type { KeyboardEvent } from "react";
import type { EditingState } from "../document/useEditing";
import type { SelectionState } from "../document/useSelection";
import { move, type Ground } from "./movement";

export interface GridKeysOptions {
  readonly ground: Ground;
  readonly selection: SelectionState;
  readonly editing: EditingState;
}

/** Where a key that ends editing leads to. */
const AFTER_ENTRY: Readonly<Record<string, readonly [string, string]>> = {
  Enter: ["ArrowDown", "ArrowUp"],
  Tab: ["ArrowRight", "ArrowLeft"],
};

/** What keys do in the grid, as in Excel. Tab leaves the grid, unless a cell is being typed into. */
export function useGridKeys(options: GridKeysOptions): (event: KeyboardEvent) => void {
  return (event) => {
    event.stopPropagation();
    const isDone =
      options.editing.draft === null ? keyInGrid(event, options) : keyInCell(event, options);
    if (isDone) event.preventDefault();
  };
}

function keyInCell(event: KeyboardEvent, { ground, selection, editing }: GridKeysOptions): boolean {
  if (event.key === "Escape") {
    editing.cancel();
    focusGrid(event);
    return true;
  }
  if (event.key === "Enter" && event.altKey) {
    editing.change(`${editing.draft ?? ""}\n`);
    return true;
  }
  const [on, back] = AFTER_ENTRY[event.key] ?? [];
  if (on === undefined || back === undefined) return false;
  if (!editing.commit()) return true;
  const next = move(ground, selection.active, { key: event.shiftKey ? back : on, ctrl: false });
  if (next) selection.select(next);
  focusGrid(event);
  return true;
}

function keyInGrid(event: KeyboardEvent, { ground, selection, editing }: GridKeysOptions): boolean {
  const { key, shiftKey: shift } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (key === "Delete") {
    editing.clear(selection.area);
    return true;
  }
  if (key === "F2" || key === "Enter") {
    editing.begin("cell");
    return true;
  }
  const next = move(ground, shift ? selection.extent : selection.active, { key, ctrl });
  if (next) {
    if (shift) selection.select(selection.active, next);
    else selection.select(next);
    return true;
  }
  if (key.length === 1 && !ctrl && !event.altKey) {
    editing.begin("cell", key);
    return true;
  }
  return false;
}

/** The cell's own field is gone after it: the grid takes the keys again. */
function focusGrid({ currentTarget }: KeyboardEvent): void {
  currentTarget.closest<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}
