import { Component, type ReactNode } from "react";
import { EmptyNote } from "../parts/EmptyNote";

interface Props {
  /** What the view shows; where it changes, the view is tried again. */
  readonly of: unknown;
  readonly label: string;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

/** Keeps an error in one view from taking the whole pane away. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidUpdate({ of }: Props): void {
    if (this.state.hasFailed && of !== this.props.of) this.tryAgain();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <EmptyNote
        title={`${this.props.label} could not be shown`}
        action={{ label: "Show it again", onDo: this.tryAgain }}
      >
        Something in this plan was not expected here. Your workbook is as it was, and the other
        views work.
      </EmptyNote>
    );
  }

  private readonly tryAgain = (): void => this.setState({ hasFailed: false });
}
