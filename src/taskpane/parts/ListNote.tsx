import {
  makeStyles,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: { flexShrink: 0 },
  body: { overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px" },
});

interface Props {
  readonly title: string;
  /** The list's items. */
  readonly children: ReactNode;
  /** What can be done about them; left out where nothing can here. */
  readonly action?: { readonly label: string; readonly onDo: () => void };
}

/** A warning about several things, each an item of its list. */
export function ListNote({ title, children, action }: Props) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.note} intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>{children}</ul>
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button onClick={action.onDo}>{action.label}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
