import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedPoint } from "../../../actions/checkReport";
import { useListStyles } from "../../parts/useListStyles";

const useStyles = makeStyles({
  where: { color: tokens.colorNeutralForeground2, display: "block" },
});

/** Each point of the checklist for publication, those first that the sheets do not pass. */
export function CheckedList({ points }: { readonly points: readonly CheckedPoint[] }) {
  const styles = useStyles();
  const list = useListStyles();
  const failed = points.filter(({ problems }) => problems.length > 0);
  const passed = points.filter(({ problems }) => problems.length === 0);
  return (
    <>
      <Body1>
        {passed.length} of {points.length} points of the checklist for accessible spreadsheets, and
        for names, are passed.
      </Body1>
      <ul className={list.spaced}>
        {[...failed, ...passed].map(({ id, title, problems }) => (
          <li key={id}>
            <Body1>
              {problems.length > 0 ? "Not passed" : "Passed"}: {title}
            </Body1>
            {problems.map((problem) => (
              <Body1 key={problem} className={styles.where}>
                {problem}
              </Body1>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
