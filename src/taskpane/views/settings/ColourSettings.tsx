import { Body1 } from "@fluentui/react-components";
import { describeColours, type ColourUse } from "../../../actions/describeColours";
import { capital, colourWord, listWords, statusWord } from "../../../actions/words";
import type { Colour, RagKey, Status } from "../../../tracker/model";
import type { Preferences } from "../../../tracker/preferences";
import type { Correcting } from "../columns/useCorrecting";
import type { ViewProps } from "../view";
import { ColourChoice } from "./ColourChoice";
import { isAsked } from "./isAsked";
import { Part } from "./Part";

interface Props extends Pick<ViewProps, "state" | "reading"> {
  readonly correcting: Correcting;
}

/** What each colour that the plan uses means, and where that comes from. */
export function ColourSettings({ state, reading, correcting }: Props) {
  const { corrections, preferences } = state.kept;
  const { labels } = preferences;
  const all = describeColours(reading.plan, corrections);
  // The others are asked about above.
  const uses = all.filter((use) => !isAsked(use));
  const choose = (colour: Colour, meaning: Status | null) => {
    const means = meaning === null ? "the plan has it" : statusWord(meaning, labels).toLowerCase();
    correcting.correct(`${capital(colourWord(colour))} is read as ${means}.`, (now) => ({
      ...now,
      colours: withMeaning(now.colours, colour, meaning),
    }));
  };
  if (uses.length === 0 && all.length > 0) return null;
  return (
    <Part title="What colours mean">
      {uses.length === 0 ? (
        <Body1>This plan uses no colours as ratings.</Body1>
      ) : (
        uses.map((use) => (
          <ColourChoice
            key={use.colour}
            colour={use.colour}
            cells={use.cells}
            labels={labels}
            meaning={use.set}
            asPlan={asPlanWords(use, labels)}
            hint={HINTS[sourceOf(use)]}
            onChoose={(meaning) => choose(use.colour, meaning)}
          />
        ))
      )}
    </Part>
  );
}

type Source = ColourUse["sources"][number];

const HINTS: Readonly<Record<Source, string>> = {
  header: "From the key in the table’s own header.",
  plan: "From the plan’s own key.",
  set: "Set here.",
  assumed: "Assumed: the plan has no key.",
};

/** The least certain of several. */
function sourceOf({ sources, set }: ColourUse): Source {
  if (set !== null) return "set";
  const order: readonly Source[] = ["assumed", "plan", "header"];
  return order.find((source) => sources.includes(source)) ?? "plan";
}

/** "As the plan says: At risk"; where the plan has no key, "Assumed: At risk". */
function asPlanWords(use: ColourUse, labels: Preferences["labels"]): string {
  if (use.set !== null) return "As the plan says";
  const words = listWords(use.meanings.map((status) => statusWord(status, labels)));
  return `${sourceOf(use) === "assumed" ? "Assumed" : "As the plan says"}: ${words}`;
}

function withMeaning(colours: RagKey, colour: Colour, meaning: Status | null): RagKey {
  if (meaning !== null) return { ...colours, [colour]: meaning };
  return Object.fromEntries(Object.entries(colours).filter(([name]) => name !== colour));
}
