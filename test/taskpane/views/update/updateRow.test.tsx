import { render, screen } from "@testing-library/react";
import { UpdateRow } from "../../../../src/taskpane/views/update/choose/UpdateRow";
import type { Rating, Status } from "../../../../src/tracker/model";
import { anAction, aPlan } from "../../../support/planBuilder";

const rated = (period: string, status: Status, start: string | null = null): Rating => ({
  ...{ period, start, end: null, rag: null, status, comment: null, cell: "F5", text: "" },
});

function showRow(status: Status, ratings: readonly Rating[]) {
  const isDated = ratings.some(({ start }) => start !== null);
  const action = anAction({ status, ratings });
  const none = { flags: [], setAside: [], theme: null } as const;
  const line = { action, ...none, deadline: "No", counted: true } as const;
  const nothing = () => undefined;
  render(
    <UpdateRow
      line={line}
      period={isDated ? "Q3 2024/25" : "Q3"}
      plan={aPlan([action])}
      labels={{}}
      warnings={[]}
      draft={undefined}
      isTicked={false}
      isCurrent
      onTick={nothing}
      onEdit={nothing}
    />,
  );
}

test.each<[string, Status, readonly Rating[], string | null]>([
  [
    "complete since a quarter before",
    "complete",
    [rated("Q2", "complete"), rated("Q3", "unrated")],
    "before: Complete",
  ],
  ["rated for it", "at-risk", [rated("Q2", "on-track"), rated("Q3", "at-risk")], null],
  ["never rated", "unrated", [rated("Q3", "unrated")], null],
  [
    "complete since, in a plan whose years call their quarters alike",
    "complete",
    [rated("Q3", "complete", "2023-10-01"), rated("Q3", "unrated", "2024-10-01")],
    "before: Complete",
  ],
])(
  "an action that is %s is told by what it was, where its quarter has no rating",
  (_, status, ratings, told) => {
    showRow(status, ratings);
    expect(screen.queryByText(/^before: /)?.textContent ?? null).toBe(told);
  },
);
