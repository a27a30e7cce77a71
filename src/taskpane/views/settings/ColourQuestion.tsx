import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { describeColours, type ColourUse } from "../../../actions/describeColours";
import type { RagKey, Status } from "../../../tracker/model";
import type { Correcting } from "../columns/useCorrecting";
import type { ViewProps } from "../view";
import { ColourChoice } from "./ColourChoice";
import { isAsked } from "./isAsked";

const useStyles = makeStyles({
  // The view scrolls, so nothing in it may be squeezed.
  card: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  heading: { margin: 0 },
  button: { alignSelf: "start" },
});

interface Props extends Pick<ViewProps, "state" | "reading"> {
  readonly correcting: Correcting;
}

/**
 * Asks what the plan's colours mean, where the plan has no key and nobody has said it yet; nothing where there is
 * nothing to ask.
 */
export function ColourQuestion({ state, reading, correcting }: Props) {
  const styles = useStyles();
  const id = useId();
  const { corrections, preferences } = state.kept;
  const [chosen, setChosen] = useState<RagKey>({});
  const asked = describeColours(reading.plan, corrections).filter(isAsked);
  if (asked.length === 0) return null;
  const meaningOf = ({ colour, meanings }: ColourUse): Status =>
    chosen[colour] ?? meanings[0] ?? "unrated";
  const confirm = () => {
    const said = Object.fromEntries(asked.map((use) => [use.colour, meaningOf(use)]));
    correcting.correct("The colours are read as you said.", (now) => ({
      ...now,
      colours: { ...now.colours, ...said },
    }));
  };
  return (
    <div className={styles.card} role="group" aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.heading}>
        What do this plan’s colours mean?
      </Subtitle2>
      <Body1>The plan has no key. Until you say, these usual meanings are assumed.</Body1>
      {asked.map((use) => (
        <ColourChoice
          key={use.colour}
          colour={use.colour}
          cells={use.cells}
          labels={preferences.labels}
          meaning={meaningOf(use)}
          onChoose={(status) => status && setChosen({ ...chosen, [use.colour]: status })}
        />
      ))}
      <Button appearance="primary" className={styles.button} onClick={confirm}>
        These are right
      </Button>
    </div>
  );
}
