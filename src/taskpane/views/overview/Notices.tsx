import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Position } from "../../../actions";
import { counted } from "../../../actions/words";

const useStyles = makeStyles({
  notices: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly position: Position;
  readonly onOpenSettings: () => void;
  readonly onOpenColumns: () => void;
}

/** What makes the numbers less sure than they look, each with where it is put right. */
export function Notices({ position, onOpenSettings, onOpenColumns }: Props) {
  const styles = useStyles();
  const { hasAssumedColours, unusedCorrections } = position;
  if (!hasAssumedColours && unusedCorrections.length === 0) return null;
  return (
    <div className={styles.notices}>
      {hasAssumedColours && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The plan does not say what its colours mean, so the usual meaning is assumed.{" "}
            <Link as="button" inline onClick={onOpenSettings}>
              Say what each colour means
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {unusedCorrections.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {counted(unusedCorrections.length, "correction")} of yours no longer fit
            {unusedCorrections.length === 1 ? "s" : ""} this workbook.{" "}
            <Link as="button" inline onClick={onOpenColumns}>
              Look at it in Columns
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
