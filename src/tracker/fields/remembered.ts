/** Longer texts seldom come again; a header with its legend is not so long, and stands over each of many tables. */
const LONGEST = 400;
const MOST = 5000;

/**
 * A function of a text that keeps its answers: in a tracker the same labels, leads and dates come again and again. The
 * answer may depend on the text alone.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === MOST) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}

/** The same where the answer also depends on what a plan says of itself: answers are kept as long as that object is. */
export function rememberedWithin<Context extends object, Answer>(
  answer: (text: string, context: Context) => Answer,
): (text: string, context: Context) => Answer {
  const within = new WeakMap<Context, (text: string) => Answer>();
  return (text, context) => {
    const known = within.get(context);
    if (known) return known(text);
    const own = remembered((each) => answer(each, context));
    within.set(context, own);
    return own(text);
  };
}
