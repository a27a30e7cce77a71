import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { counted, listWords } from "../../../actions/words";
import type { PaneState } from "../../state/paneState";
import { Part } from "../settings/Part";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
  holds: { color: tokens.colorNeutralForeground2, display: "block" },
});

interface Props {
  readonly written: NonNullable<PaneState["written"]>;
  readonly onOpen: (sheet: string) => void;
}

/** What was written, what was kept, and what was not touched. */
export function WrittenCard({ written: { sheets, left, comments }, onOpen }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  return (
    <Part title="What was written">
      <ul className={list.spaced}>
        {sheets.map(({ name, holds }) => (
          <li key={name}>
            <Link as="button" onClick={() => onOpen(name)}>
              {name}
            </Link>
            <Body1 className={styles.holds}>{holds}</Body1>
          </li>
        ))}
      </ul>
      {comments > 0 && (
        <Body1>What people wrote about {counted(comments, "action")} was kept.</Body1>
      )}
      {left.length > 0 && (
        <Body1>
          {listWords(left)} {left.length === 1 ? "is" : "are"} of an earlier report and{" "}
          {left.length === 1 ? "was" : "were"} not written again; the title now says so.
        </Body1>
      )}
      <Body1>Nothing else in the workbook was changed.</Body1>
    </Part>
  );
}
