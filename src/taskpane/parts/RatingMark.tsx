import { makeStyles, tokens } from "@fluentui/react-components";
import { colourWord } from "../../actions/words";
import type { Colour } from "../../tracker/model";
import { Mark } from "./Mark";

/** As a tracker paints them; the word beside says which, so they need no contrast but their border's. */
const PAINT: Readonly<Record<Colour, string>> = {
  red: "#d13438",
  "amber-red": "linear-gradient(135deg, #ffb900 50%, #d13438 50%)",
  amber: "#ffb900",
  "amber-green": "linear-gradient(135deg, #ffb900 50%, #13a10e 50%)",
  green: "#13a10e",
  blue: "#0078d4",
  pink: "#e43ba6",
  purple: "#8764b8",
  grey: "#8a8886",
};

const useStyles = makeStyles({
  swatch: {
    width: "12px",
    height: "12px",
    margin: "2px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    // It shows the plan's own colour: in high contrast too.
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** A rating's colour: the word, and the colour as the plan paints it. */
export function RatingMark({ colour }: { readonly colour: Colour }) {
  const styles = useStyles();
  return (
    <Mark sign={<span className={styles.swatch} style={{ background: PAINT[colour] }} />}>
      {colourWord(colour)}
    </Mark>
  );
}
