import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  note: { flexShrink: 0 },
  body: { overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px" },
});

/** What could not be read of returns, and what to do. */
export function Problems({ problems }: { readonly problems: readonly string[] }) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <MessageBar className={styles.note} intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>Not read</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
