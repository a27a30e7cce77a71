import type { FluentIcon } from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { Position, Reading } from "../../actions";
import type { PaneState, ViewId } from "../state/paneState";
import type { PaneStore } from "../state/paneStore";

/** What every view is given: all that the pane knows, and what can be asked of it. */
export interface ViewProps {
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly position: Position;
}

export type ViewComponent = ComponentType<ViewProps>;

interface ViewEntry {
  readonly id: ViewId;
  /** One word: it must fit a tab of a pane 270 pixels wide. */
  readonly label: string;
  readonly Icon: FluentIcon;
  /** Has its own tab; the others stand under More. */
  readonly isPrimary: boolean;
  /** Is of use in a workbook without a tracker too. */
  readonly needsNoTracker: boolean;
}

/** Is a part of the pane's first script. */
export interface PresentView extends ViewEntry {
  readonly Component: ViewComponent;
}

/** Has a script of its own, which is loaded once. */
export interface LaterView extends ViewEntry {
  readonly load: () => Promise<ViewComponent>;
}

export type View = PresentView | LaterView;
