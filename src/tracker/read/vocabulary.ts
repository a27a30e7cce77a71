import type { ColumnRole } from "../model";
import { FOREIGN_TERMS, list, type ForeignMeaning, type HeaderTerms } from "./foreignVocabulary";

/**
 * What councils call their columns. A label is compared word by word, without case, punctuation, plurals and small
 * words ("of", "the", "and"), so "Evidence (impact)" and "Evidence of impact" are one entry.
 */

/** A role, or something that is known and left alone, or the mark of a table that is not a tracker. */
export type ColumnMeaning = ColumnRole | "step" | "completed" | "other" | ForeignMeaning;

export const HEADER_TERMS: Readonly<Record<ColumnMeaning, HeaderTerms>> = {
  theme: {
    sure: list(
      `theme; area of concern; priority area; priority action area; area of weakness; significant weakness`,
    ),
    likely: list(`
      priority; weakness; workstream; work stream; strand; pillar; area; area for improvement;
      area for development; area for priority action; improvement area; key area; work area;
      domain; programme; section; inspection finding; finding; ofsted area; category; project;
      ofsted priority; improvement priority; strategic priority; strategic theme; outcome area; wsoa area;
      bucket; bucket name; section column; epic; epic name; epic link; what inspectors found; what inspectors said; ofsted cqc finding; what inspection found
    `),
  },
  ref: {
    sure: list(`
      ref; reference; ref no; act no; ref number; reference number; no; #; id; action ref; action
      reference; action no; action number; action id; item no; row no; unique ref; wsoa ref; plan
      ref; wbs; outline number; issue key
    `),
    likely: list(
      `number; item; code; key; line; row; serial; s n; action code; index; unique id; uid; action #`,
    ),
  },
  objective: {
    sure: list(`
      objective; focus area; area of focus; key objective; delivery objective; strategic
      objective; improvement objective; objective statement
    `),
    likely: list(`
      aim; goal; intent; focus; sub priority; recommendation; key line of enquiry; what we want to
      achieve; what do we want to achieve; what are we aiming for; issue to address; issue;
      requirement; commitment; intention; why; what do we want to change; what is the issue; what do we need to improve;
      improvement required; outcome sought; area for improvement; ambition; we want; we want to; overall outcome; purpose;
      you said; you told us; what you said; what you told us; what family told us; what family said
    `),
  },
  action: {
    sure: list(`
      action; what we will do; what will we do; key action; action to be taken; action required;
      action to implement; action implementation; action description; planned action; improvement
      action; agreed action; action we will take; what we are going to do; what are we going to
      do; what needs to be done; what action will be taken; action detail; action needed; specific
      action; what do we need to do; what needs to happen; what will happen; action to address;
      action to be undertaken; what action are we taking; key activity; planned activity
    `),
    likely: list(`
      required action; task; activity; what; how; how will we do it; deliverable; description; improvement
      activity; key task; action step; action plan; initiative; priority action; output; how we
      will do it; what is the action; to do; title; task name; card name; what are we doing; steps we will
      take; action we are taking; we will; intervention; what we are doing; what do we plan to do; quick win;
      we said we would; what we said we would do; what did we say we would do
    `),
  },
  step: {
    sure: list(`milestone; key milestone; step; key step; sub action; sub task`),
    likely: list(`delivery step; implementation step; stage of work`),
  },
  lead: {
    sure: list(`
      lead; resp; resp officer; resp person; lead off; lead officer; owner; action owner; action lead; responsible; responsible officer;
      responsible person; responsible person post; lead person; accountable; accountable officer;
      named lead; who is responsible; by whom; who will do it; lead professional; responsible
      lead; lead responsible; person responsible; officer responsible; responsibility; who will
      lead; strategic lead; operational lead; delivery lead; lead name; accountable
      lead; accountable person; led by; responsible post; action officer; who is leading; by who;
      who will do this; who owns this; assignee; named person; manager; holder; coordinator; who is
      leading on this; who is leading this; who leads; who leading; who will be responsible; leading officer
    `),
    likely:
      list(`who; officer; named officer; lead organisation; lead agency; lead partner; lead service; assigned to; allocated to; tasked to; delegated to; senior lead; sro; contact
      officer; delivered by; actioned by; action by; accountability; key person; member;
      resource name; resource assigned; assigned resource`),
  },
  group: {
    sure: list(`
      group; task and finish group; task group; working group; delivery group; responsible group;
      governance group; group member; member of the group; group membership; board; oversight
      board; governance; workstream group
    `),
    likely: list(`partner; support; supported by; contributor; others involved; who else`),
  },
  start: {
    sure: list(
      `start date; start; date started; planned start; start by; commencement date; timeline start`,
    ),
    likely: list(`from; begin; commence`),
  },
  due: {
    sure: list(`
      due date; due; cmplt by; compl by; comp by; complete date; compl date; tgt date; b f; b f date; bring forward;
      bring forward date; timescale; target date; by when; completion date; deadline; date due; timescale; time
      scale; start end; start rev end; start review end; start finish; from to; start end date; start finish date; timeframe; time frame; timeline; end date; due by; to be completed by; action
      completed by; complete by; completed by; when; target completion date; planned completion
      date; expected completion date; date for completion; date of completion; planned end date;
      delivery date; finish date; due for completion; action due date; by when date; target end
      date; completion due; current due date; when will it be done; completion by; date to be completed; when will we do it; delivery by;
      milestone date; target completion; expected completion; agreed date; required by; date required;
      planned date; estimated completion; est completion; anticipated completion; proposed completion;
      completion target; timeline end; planned completion
    `),
    likely: list(
      `date; month year; target; timing; completion; end; to; implementation date; finish; delivered by; actioned by`,
    ),
  },
  originalDue: {
    sure: list(`
      original due date; original date; original target date; original deadline; original
      completion date; original timescale; original end date; initial date; initial due date;
      baseline date; original due; original target; initial target date; initial deadline; first
      due date; first target date
    `),
  },
  revisedDue: {
    sure: list(`
      revised due date; revised date; revised target date; revised deadline; revised completion
      date; revised timescale; revised end date; revised due; revised target; new date; new due
      date; amended date; forecast date; forecast completion date; extended to; extended date;
      updated date; new deadline; revised timeframe; new target date; forecast completion;
      extended deadline; updated deadline; amended deadline; rescheduled to; slipped to
    `),
    likely: list(`revised; forecast; extension`),
  },
  completed: {
    sure: list(`
      date completed; completed date; date complete; actual completion date; actual completion;
      actual end date; actual date; actual finish; actual finish date; actual date of completion;
      actual delivery date; date closed; closed date; date achieved; achieved date; date finished;
      date done; completed on; closed on; date actually completed; date action completed; date
      action closed; date signed off; sign off date; date of closure; closure date; date of sign
      off; action completed date; action closed date; date of actual completion; when completed;
      date delivered; actual end; completed at
    `),
    // "Completion date" beside a due date says when it was; alone it is the due date.
    likely: list(`
      completed; complete; closed; done; achieved; actual; delivered; signed off; completion date;
      date of completion; completion; resolved
    `),
  },
  stage: {
    sure: list(`
      stage; completion status; action stage; percent complete; % complete; percentage complete; pct
      complete; pct task complete; % task complete; %
      completed; open closed; open or closed; current stage; action complete; complete y n;
      completed y n
    `),
    likely: list(`
      status; action status; progress status; current status; delivery status; list name; state; complete;
      completed; closed; implementation status; done; done yet
    `),
  },
  rag: {
    sure: list(`
      rag; rag rating; rag status; brag; brag rating; brag status; bragg; rating; progress rag;
      current rag; rag current; overall rag; score; current score; progress score; delivery score; score this month; score this quarter; score now; rag rated; status rag; review impact rag; current
      rating; progress rating; rag progress; action rag; delivery rag; rag rating progress;
      current rag rating; rag score; rating rag;
      how is it going; how are we doing; are we on track; traffic light; traffic light rating;
      ragb; ragg; rayg; ryg; r a g; board rag; confidence rag; self assessed rag
    `),
    likely:
      list(`progress; status; action status; current status; delivery status; state; delivery confidence; review;
      progress status; this month; this quarter; position now; on track`),
  },
  direction: {
    sure: list(`direction of travel; direction; dot; trend; travel; rag trend`),
    likely: list(`movement; change since last`),
  },
  update: {
    sure: list(`
      update; prog; prog update; progress update; latest update; comment; commentary; narrative; progress to date;
      progress narrative; progress note; progress comment; current position; position statement;
      status update; progress made; where are we now; progress since last meeting; action update; what have we done; what we have done; update on
      progress; latest position; note on progress; what has happened; what has happened so far; what has
      been done; progress so far; progress against milestone; progress against plan; progress against action; what progress has been made; what progress have we made; progress and next step; note comment;
      what happened; action completed; action completed to date; completed action; achievement to date; what have we achieved; latest progress; summary of progress; latest note
    `),
    likely: list(
      `progress; achievement; highlight; position; monthly update; latest; review; action taken; action taken to date`,
    ),
  },
  evidence: {
    sure: list(`
      evidence; ev; evid; evidence of impact; evidence impact; supporting evidence; evidence of completion;
      evidence of progress; milestone evidence; completion evidence; source of evidence; evidence source; evidence base; evidence link;
      evidence file; impact evidence; evidence of success; evidence outcome; evidence and outcome;
      what evidence do we have; where is the evidence; link to evidence; supporting document;
      document; documentation; verification; artefact
    `),
    likely: list(`
      how will we know; how we know; how we know it has helped; how will we know it worked; how we will know; how do we know; what success will look like; success will look like; what it will look like; what will it look like; what good look like; what does success look like; outcome and
      measure; measure and outcome; monitoring and evaluation; outcome; monitoring; evaluation;
      how will success be measured; what will success look like; expected outcome; intended
      outcome; what will be different; assurance; proof; how will this be monitored; how will we
      measure; outcome evidence; how will we know it has worked; what will we see; what we will see; how will we
      know we have made a difference; outcome we want; outcome we want to see; outcome we seek; outcome
      to be achieved
    `),
  },
  impact: {
    sure: list(`
      impact measure; success measure; success indicator; success criteria; measure of success; impact; measure of
      impact; outcome measure; intended impact; expected impact; what difference will it make;
      what difference has it made; impact on children; performance measure; success criterion;
      measure; kpi; impact outcome; what difference will this make; success look like; so what;
      difference this will make; difference it will make; what difference this will make; what difference it will make
    `),
    likely: list(
      `outcome; expected outcome; intended outcome; benefit; difference made; what has changed; what changed; what has improved`,
    ),
  },
  other: {
    sure: list(`
      sponsor; executive sponsor; cost; budget; resource; funding; note; date
      of update; update date; date of last update; last update date; last updated; date updated; date added; date raised; review date;
      date reviewed; next review; previous rag; last rag; rag last; rag previous; prior rag;
      previous rating; previous; prior; rag last month; rag last quarter; previous status;
      confidence; action priority; risk and issue; issue and risk; issue blocker; blocker; dependency; risk; barrier; interdependency;
      duration; days overdue; last month; last quarter; old rag; rag last; last quarter rag;
      previous month; next step; created; created by; modified; modified by; item type; path; attachment;
      email; updated by; priority level; date last reviewed; completed by; closed by; checklist
      item; completed checklist item; latest note date; subitem; parent task
    `),
    likely: list(`organisation; agency`),
  },
  ...FOREIGN_TERMS,
};
