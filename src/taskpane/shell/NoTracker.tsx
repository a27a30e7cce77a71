import { Body1, Button, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Plan } from "../../tracker/model";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly plan: Plan;
  readonly isBusy: boolean;
  /** null where there is no such view. */
  readonly onOpenColumns: (() => void) | null;
  readonly onRead: () => void;
}

/** A workbook in which no tracker was found: what was looked for, where, and what to do. */
export function NoTracker({ plan, isBusy, onOpenColumns, onRead }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <Subtitle1 as="h1" className={styles.heading}>
        No plan was found in this workbook
      </Subtitle1>
      <Body1>
        A plan is a list with a header row: a column of actions, and at least two of lead, date,
        rating and evidence beside it.
      </Body1>
      {plan.notTrackers.length > 0 && (
        <>
          <Body1>These worksheets were looked at:</Body1>
          <ul className={styles.list}>
            {plan.notTrackers.map(({ sheet, reason }) => (
              <li key={sheet}>
                <Body1>
                  <b>{sheet}</b>: {reason}
                </Body1>
              </li>
            ))}
          </ul>
        </>
      )}
      {onOpenColumns && (
        <Body1>If your plan is on one of them, point at its header row in Columns.</Body1>
      )}
      <div className={styles.buttons}>
        {onOpenColumns && (
          <Button appearance="primary" onClick={onOpenColumns}>
            Open Columns
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={onRead}>
          Read again
        </Button>
      </div>
    </div>
  );
}
