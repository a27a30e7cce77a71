import { Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReturnConflict } from "../../../tracker/returns/merged";
import { useCardStyles } from "../../parts/useCardStyles";
import { Part } from "../settings/Part";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  said: { whiteSpace: "pre-wrap" },
});

interface Props {
  /** What is in doubt, also what was accepted of it. */
  readonly doubtful: readonly ReturnConflict[];
  readonly accepted: readonly string[];
  readonly isBusy: boolean;
  readonly onAccept: (id: string, isAccepted: boolean) => void;
}

/** What is not written unless somebody says so, or that cannot be: each with what to do. */
export function Doubts({ doubtful, accepted, isBusy, onAccept }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const card = useCardStyles();
  if (doubtful.length === 0) return null;
  return (
    <Part title={`To decide (${doubtful.length})`}>
      <ul className={list.spaced} aria-label="To decide">
        {doubtful.map((doubt) => {
          const { id, lead, source, row, what, field, said, why, remedy } = doubt;
          return (
            <li key={`${id ?? ""} ${source} ${row} ${field}`} className={card.card}>
              <div className={styles.body}>
                <Text weight="semibold">
                  {[what.replace(/\.$/, ""), field].filter(Boolean).join(": ")}
                </Text>
                {said !== "" && <Text className={styles.said}>“{said}”</Text>}
                <Caption1>{`${[lead, source].filter(Boolean).join(", ")}, row ${row}`}</Caption1>
                <Text>{`${sentence(why)} ${sentence(remedy)}`}</Text>
                {id !== null && (
                  <Checkbox
                    label="Write what the return says"
                    checked={accepted.includes(id)}
                    onChange={(_, { checked }) => {
                      if (!isBusy) onAccept(id, checked === true);
                    }}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
