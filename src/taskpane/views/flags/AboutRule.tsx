import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { aboutRule } from "../../../actions/aboutRule";
import type { RuleId } from "../../../tracker/model";

const useStyles = makeStyles({
  about: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What a rule finds and why somebody wants to know. */
export function AboutRule({ rule }: { readonly rule: RuleId }) {
  const styles = useStyles();
  const { title, why } = aboutRule(rule);
  return (
    <div className={styles.about}>
      <Caption1Strong>{title}</Caption1Strong>
      <Caption1>{why}</Caption1>
    </div>
  );
}
