import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { returnedWords } from "../../../actions/words";
import type { ReturnedFlag } from "../../../tracker/setAside";

const useStyles = makeStyles({
  note: {
    display: "block",
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Why a flag that was set aside is back. */
export function ReturnedNote({ returned }: { readonly returned: ReturnedFlag }) {
  const styles = useStyles();
  return <Caption1 className={styles.note}>{returnedWords(returned)}</Caption1>;
}
