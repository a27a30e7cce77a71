import { makeStyles, Text, ToolbarButton, Toolbar, tokens } from "@fluentui/react-components";
import type { RibbonButton, RibbonGroup } from "./readRibbon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: "36px",
  },
  label: { color: tokens.colorNeutralForeground3 },
});

export interface RibbonProps {
  readonly group: RibbonGroup;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group of Excel's Home tab, as the manifest tells it. */
export function Ribbon({ group, onPress }: RibbonProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label="Ribbon">
      <Text size={200} className={styles.label}>
        {group.label}
      </Text>
      <Toolbar size="small" aria-label={`${group.label} on the ribbon`}>
        {group.buttons.map((button) => (
          <ToolbarButton
            key={button.id}
            title={button.description}
            icon={<img src={button.icon} alt="" width={16} height={16} />}
            onClick={() => onPress(button)}
          >
            {button.label}
          </ToolbarButton>
        ))}
      </Toolbar>
    </section>
  );
}
