import type { ColumnMeaning } from "./vocabulary";

/**
 * Forms of labels that no list of terms exhausts: questions, and words that say what a column holds whichever others
 * stand beside them. In their order: each leaves to the next what it cannot tell.
 */
const FORMS: readonly (readonly [RegExp, readonly ColumnMeaning[]])[] = [
  [
    /^who\b(?! else)|^assigned\b(?!.*\b(?:on|date|budget|hours?|days?|cost|priority)\b)|\b(?:person|officer|manager)\b(?!.*\b(?:tel|e-?mail|number)\b)/,
    ["lead"],
  ],
  // "Lead (health)" names those who look after it.
  [/^(?:(?:project|schedule|task|overall|action) )?health$/, ["rag"]],
  [/\bb?r(?:a|y|ay)g[a-z]?\b(?!.*\b(?:last|previous|prior)\b)|\btraffic lights?\b/, ["rag"]],
  [
    /^(?:by )?when\b|\bwhen$|\b(?:done|finish(?:ed)?|complet(?:ed?|ion)|deliver(?:ed|y)?|achieved?|ready|closed?) by$|^(?:target|due|finish|end|completion|agreed|planned|expected)\b.*\b(?:month|week|day|term|quarter|date)$/,
    ["due"],
  ],
  [/^why\b/, ["objective"]],
  [/^(?:the )?outcomes? (?:that )?we\b/, ["evidence"]],
  [
    /^what\b.*\b(?:cost|money|budget|risk|well|good|better|improve|want|difference|different)\b/,
    [],
  ],
  [
    /^(?:what|how)\b.*\b(?:know|measured?|shows?|prove|success|evidence|tell)\b|^(?:proof|evidence|sources? of (?:evidence|assurance))\b|\bevidenced\b/,
    ["evidence"],
  ],
  [/^(?:what|how)\b.*\bimpact\b/, ["impact"]],
  [
    /^what\b.*\b(?:to (?:be )?(?:do|done|happen|deliver(?:ed)?)|will|agreed|plan(?:ned)?|need|must|should|doing)\b/,
    ["action"],
  ],
  [/^what\b.*\b(?:done|happen(?:ed|ing)|achieved|delivered|so far|progress)\b/, ["update"]],
  [
    /^(?:where|how)\b.*\b(?:up to|now|got|so far|at|are|going|progress|far|doing)\b/,
    ["rag", "update"],
  ],
  [
    /^(?:(?:key|agreed|planned|proposed|joint|our|improvement|mitigating|management|priority) )*(?:actions?|activit(?:y|ies)|tasks?|steps|deliverables?|products?|outputs?)\b(?!.*\b(?:log|type|status|source|mode|plan|area|level|score)\b)/,
    ["action"],
  ],
];

/** What the form of a label says of its column. */
export function formMeanings(label: string): readonly ColumnMeaning[] {
  const words = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%-]+/gu, " ")
    .trim();
  return FORMS.find(([form]) => form.test(words))?.[1] ?? [];
}
