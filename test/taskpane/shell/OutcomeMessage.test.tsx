import { render, screen } from "@testing-library/react";
import { OutcomeMessage } from "../../../src/taskpane/shell/OutcomeMessage";

const nothing = () => undefined;

test.each([
  [1, ["Open Return 1"], null],
  [3, ["Open Return 1", "Open Return 2", "Open Return 3"], null],
  [30, ["Open Return 1", "Open Return 2", "Open Return 3"], "and 27 more in this workbook"],
])(
  "of %i sheets that were written, few enough are linked to leave the pane in sight",
  (count, links, rest) => {
    const sheets = Array.from({ length: count }, (_, at) => `Return ${at + 1}`);
    const outcome = { kind: "done", message: "They are made.", sheets } as const;
    render(
      <OutcomeMessage
        outcome={outcome}
        onOpenSheet={nothing}
        onRetry={nothing}
        onDismiss={nothing}
      />,
    );
    const shown = screen.getAllByRole("button", { name: /^Open / });
    expect(shown.map(({ textContent }) => textContent)).toEqual(links);
    expect(screen.queryByText(/more in this workbook/)?.textContent ?? null).toBe(rest);
  },
);
