import type { UpdateDraft, UpdateDrafts } from "../../actions/updates";
import type { RatingChoice, TextUpdate } from "../../tracker/update/update";

/** The fields that a column can be pasted into. */
export type PasteField = "progress" | "evidence" | "revisedDue";

/** What is being said of some actions, as it stands in the form. */
export interface UpdateForm {
  /** In the plan's order; one action is said by itself, many alike. */
  readonly keys: readonly string[];
  readonly rating: RatingChoice | null;
  /** Ratings that were pasted in place of one for all, by the action's key; null for none. */
  readonly ratings: PastedRatings | null;
  readonly progress: TextUpdate;
  readonly evidence: TextUpdate;
  readonly revisedDue: string;
  /** Lines that were pasted in place of one text for all, by the action's key. */
  readonly pasted: Partial<Record<PasteField, Readonly<Record<string, string>>>>;
}

export interface PastedRatings {
  readonly lines: Readonly<Record<string, string>>;
  /** What the plan reads of them; a line that is none of its ratings is left out. */
  readonly read: Readonly<Record<string, RatingChoice>>;
}

const BLANK: TextUpdate = { text: "", how: "add" };

/** A form for actions: for a single one with what was said of it so far. */
export function openedForm(keys: readonly string[], drafts: UpdateDrafts): UpdateForm {
  const [only] = keys;
  const draft = (keys.length === 1 && only !== undefined ? drafts[only] : undefined) ?? {};
  return {
    keys,
    rating: draft.rating ?? null,
    ratings: null,
    progress: draft.progress ?? BLANK,
    evidence: draft.evidence ?? BLANK,
    revisedDue: draft.revisedDue ?? "",
    pasted: {},
  };
}

/** Whether nothing was typed or chosen in the form since it was opened. */
export function isAsOpened(form: UpdateForm, drafts: UpdateDrafts): boolean {
  return JSON.stringify(form) === JSON.stringify(openedForm(form.keys, drafts));
}

/** What the form comes to for each of its actions. Of many actions, what it leaves blank stays as it was said. */
export function draftsOf(form: UpdateForm, drafts: UpdateDrafts): UpdateDrafts {
  const isMany = form.keys.length > 1;
  return Object.fromEntries(
    form.keys.map((key) => [key, { ...(isMany ? drafts[key] : {}), ...saidOf(form, key) }]),
  );
}

function saidOf(form: UpdateForm, key: string): UpdateDraft {
  const { pasted } = form;
  const rating = (form.ratings ? form.ratings.read[key] : form.rating) ?? null;
  const text = (field: "progress" | "evidence"): TextUpdate => ({
    text: pasted[field] ? (pasted[field][key] ?? "") : form[field].text,
    how: form[field].how,
  });
  const revisedDue = pasted.revisedDue ? (pasted.revisedDue[key] ?? "") : form.revisedDue;
  const [progress, evidence] = [text("progress"), text("evidence")];
  return {
    ...(rating === null ? {} : { rating }),
    ...(progress.text.trim() === "" ? {} : { progress }),
    ...(evidence.text.trim() === "" ? {} : { evidence }),
    ...(revisedDue.trim() === "" ? {} : { revisedDue }),
  };
}
