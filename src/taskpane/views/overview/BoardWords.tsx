import { makeStyles, tokens } from "@fluentui/react-components";
import { copyOfSentences } from "../../../actions/copyHeadline";
import { CopyButton } from "../../parts/CopyButton";

const useStyles = makeStyles({
  all: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sentences: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

/** The position in sentences, as the board's summary begins with them; to be read, or copied into a paper. */
export function BoardWords({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <details className={styles.all}>
      <summary className={styles.summary}>In sentences, for the board</summary>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <CopyButton title="the headline" texts={() => copyOfSentences(sentences)} />
    </details>
  );
}
