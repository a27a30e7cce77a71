import { useMemo } from "react";
import {
  describeFields,
  periodFor,
  ratingChoices,
  ratingFor,
  ratingFromWords,
  standingTexts,
  updateWarnings,
} from "../../../../actions/updates";
import type { Reading } from "../../../../actions";
import type { Action } from "../../../../tracker/model";
import type { Preferences } from "../../../../tracker/preferences";
import { draftsOf, type UpdateForm } from "../../../state/updateForm";
import { actionName } from "../actionName";
import { periodOf, type StageProps } from "../stage";
import { WarningList } from "../WarningList";
import { choiceWords } from "./choiceWords";
import { DateField } from "./DateField";
import { RatingField } from "./RatingField";
import { TextField } from "./TextField";

interface Props extends StageProps {
  readonly form: UpdateForm;
  /** Those of the form, in the plan's order. */
  readonly actions: readonly Action[];
}

/** What the cells of an action's parts show; of a rating that only its fill tells, what it says. */
function standingOf(
  reading: Reading,
  action: Action,
  period: string | null,
  labels: Preferences["labels"],
): ReturnType<typeof standingTexts> {
  const texts = standingTexts(reading, action, period);
  const rated = ratingFor(action, periodFor(action, period));
  if (texts.rating !== "" || rated === undefined || rated.status === "unrated") return texts;
  return { ...texts, rating: choiceWords(rated, labels) };
}

/** The parts of an update, and what may have been overlooked in them. */
export function FormFields(props: Props) {
  const { state, store, updates, updating, reading, form, actions } = props;
  const { plan } = reading;
  const { labels } = state.kept.preferences;
  const period = periodOf(props);
  const choices = useMemo(() => ratingChoices(plan, actions), [plan, actions]);
  const offers = useMemo(() => describeFields(plan, actions, period), [plan, actions, period]);
  const only = actions.length === 1 ? actions[0] : undefined;
  const standing = useMemo(
    () => (only === undefined ? null : standingOf(reading, only, period, labels)),
    [only, reading, period, labels],
  );
  const drafts = draftsOf(form, updating.drafts);
  const warnings = updateWarnings(plan, drafts, period);
  const names = new Map(actions.map((action) => [action.key, actionName(action)]));
  const ratingOf = (key: string, words: string) => {
    const action = actions.find((each) => each.key === key);
    return action === undefined ? null : ratingFromWords(reading, action, words);
  };
  const shared = (field: keyof typeof offers) => ({
    ...{ form, names, isMany: only === undefined, onType: updates.type },
    onOpenColumns: () => store.show("columns"),
    ...{ offer: offers[field], standing: standing?.[field] ?? null },
  });
  return (
    <>
      <RatingField
        {...shared("rating")}
        period={period}
        choices={choices}
        labels={labels}
        ratingOf={ratingOf}
      />
      <TextField {...shared("progress")} field="progress" label="Progress" />
      <TextField {...shared("evidence")} field="evidence" label="Evidence" />
      <DateField {...shared("revisedDue")} plan={plan} />
      <WarningList warnings={warnings} names={only === undefined ? names : null} />
    </>
  );
}
