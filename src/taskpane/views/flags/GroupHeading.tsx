import {
  Button,
  Caption1,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Info16Regular } from "@fluentui/react-icons";
import { AboutRule } from "./AboutRule";
import type { FlagGroup } from "./flagGroups";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  heading: { margin: 0, flex: "1 1 0", minWidth: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  focus: createFocusOutlineStyle(),
  chevron: { flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0 },
  // A number that is broken over two lines reads as another.
  count: {
    flexShrink: 0,
    paddingRight: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  readonly group: FlagGroup;
  readonly isOpen: boolean;
  readonly isCurrent: boolean;
  /** Whether the rule is explained below. */
  readonly isAbout: boolean;
  readonly onToggle: () => void;
  readonly onAbout: () => void;
}

/** A group's name and count; it opens and closes the group. A rule says what it is about. */
export function GroupHeading({ group, isOpen, isCurrent, isAbout, onToggle, onAbout }: Props) {
  const styles = useStyles();
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <>
      <div className={styles.row}>
        <h2 className={styles.heading}>
          <button
            type="button"
            data-main
            tabIndex={tabIndex}
            className={mergeClasses(styles.button, styles.focus)}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            <span className={styles.chevron} aria-hidden>
              {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            </span>
            <span className={styles.name}>{group.name}</span>
            <Caption1 className={styles.count}>{group.flags.length}</Caption1>
          </button>
        </h2>
        {group.rule !== null && (
          <Button
            size="small"
            appearance="subtle"
            tabIndex={tabIndex}
            icon={<Info16Regular />}
            aria-expanded={isAbout}
            aria-label={`About this rule: ${group.name}`}
            title="About this rule"
            onClick={onAbout}
          />
        )}
      </div>
      {isAbout && group.rule !== null && <AboutRule rule={group.rule} />}
    </>
  );
}
