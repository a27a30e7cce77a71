import { Body1, Button, Link, makeStyles } from "@fluentui/react-components";
import { listWords } from "../../../actions/words";
import type { PaneState } from "../../state/paneState";
import { Part } from "../settings/Part";
import type { ViewProps } from "../view";

const useStyles = makeStyles({
  button: { alignSelf: "start", flexShrink: 0 },
});

/** Writes the plan as a clean tracker, and tells what came of it. */
export function CleanCopy({ state, store }: Pick<ViewProps, "state" | "store">) {
  const styles = useStyles();
  const { busy, cleaned } = state;
  return (
    <Part title="A clean tracker">
      <Body1>
        Your plan as one flat table on a new sheet, which could be next year’s tracker. The sheet
        that you have now stays as it is.
      </Body1>
      <Button
        className={styles.button}
        disabledFocusable={busy !== null}
        onClick={() => void store.clean.write()}
      >
        Write a clean tracker
      </Button>
      {cleaned !== null && (
        <Written
          cleaned={cleaned}
          onOpen={(sheet) => void store.select({ sheet, cells: ["A1"] })}
          onColumns={() => store.show("columns")}
        />
      )}
    </Part>
  );
}

interface WrittenProps {
  readonly cleaned: NonNullable<PaneState["cleaned"]>;
  readonly onOpen: (sheet: string) => void;
  readonly onColumns: () => void;
}

function Written({ cleaned: { sheet, given }, onOpen, onColumns }: WrittenProps) {
  if (sheet === null) return null;
  return (
    <>
      <Body1>
        It is on{" "}
        <Link as="button" inline onClick={() => onOpen(sheet)}>
          {sheet}
        </Link>
        , and is left out when the plan is read, so that no action counts twice. You can rename it.
      </Body1>
      {given.length > 0 && <Body1>{givenWords(given)}</Body1>}
      <Body1>
        To work in it from now on, open{" "}
        <Link as="button" inline onClick={onColumns}>
          Columns
        </Link>
        : choose “Read it again” for this sheet, and “Leave this sheet out” for your old one.
      </Body1>
    </>
  );
}

/** More of them can be seen on the sheet itself. */
const MOST_TOLD = 8;

function givenWords(given: NonNullable<PaneState["cleaned"]>["given"]): string {
  const told = given.slice(0, MOST_TOLD).map(({ ref, before }) => {
    return before === null ? ref : `${ref} (in place of a second ${before})`;
  });
  const more = given.length - told.length;
  const all = listWords(more === 0 ? told : [...told, `${more} more`]);
  const one = given.length === 1;
  return `${one ? "One action" : `${given.length} actions`} had no reference of ${one ? "its" : "their"} own. On the new sheet ${one ? "it is" : "they are"} ${all}.`;
}
