import {
  type MilestoneSheet,
  type MilestoneTable,
  row,
  rowOf,
} from "../layouts/milestones-content";
import {
  amber,
  blue,
  darkRed,
  green,
  limeGreen,
  red,
  said,
  themeAmber,
  themeGreen,
} from "./ratings";

const IMPROVE =
  "2.2 To improve how plans are written and reviewed, so that each is right the first time";
const IMPROVE_LEADS = {
  text: "SEND Service Manager\nDCO\nAD Children's Social Care\nICB",
  names: [
    { name: "SEND Service Manager" },
    { name: "DCO" },
    { name: "AD Children's Social Care" },
    { name: "ICB" },
  ],
};

const understanding: MilestoneTable = {
  months: "text",
  objectives: [
    {
      text: "2.1 To share one view of what a good education, health and care plan looks like, and of how ours compare",
      leads: {
        text: "SEND Service Manager\nDesignated Clinical Officer (DCO)\nAD Children's Social Care\nICB",
        names: [
          { name: "SEND Service Manager" },
          { name: "Designated Clinical Officer (DCO)" },
          { name: "AD Children's Social Care" },
          { name: "ICB" },
        ],
      },
      evidence: {
        shown:
          "Evidence:\nAudit of 60 plans, with reviewers from all three services\nLetters to heads and practitioners about what was found\n\nImpact:\nReviewers agree on a plan's quality in nine cases of ten",
      },
      rows: [
        row("2.1.1", "Audit a sample of plans and annual reviews against an agreed standard", {
          milestones: {
            D: "Sample of thirty plans audited",
            G: "Sample of sixty plans audited, health and care advice included",
            J: "What was learned is shared at the SENCO conference",
          },
          ratings: { E: green, F: green, H: green },
          now: "green on-track",
          flags: ["due-soon low J"],
        }),
        row("2.1.2", "Ask parents and carers what they think of their child's plan", {
          milestones: {
            G: "Telephone interviews with forty families",
            M: "Interviews repeated, and compared with the first",
          },
          ratings: { F: said("A", "amber"), H: said("A", "amber") },
          now: "amber at-risk",
          flags: ["overdue medium G"],
        }),
        row("2.1.3", "Ask children and young people what they think of their plan", {
          milestones: { G: "Picture-based interviews with twenty-five children" },
          ratings: { F: themeAmber, H: green },
          now: "green on-track",
          flags: ["overdue medium G"],
        }),
        row("2.1.4", "Moderate plans each term with a neighbouring authority", {
          milestones: {
            G: "First moderation day held",
            M: "A year of moderation reported to the partnership",
          },
          ratings: { F: green, H: said("G", "green", amber) },
          now: "green on-track",
          flags: ["status-conflict high H"],
        }),
        row("2.1.5", "Choose the three things to put right first", {
          milestones: { J: "Three priorities agreed by the partnership" },
          ratings: {},
          now: null,
          flags: ["due-soon low J"],
        }),
      ],
    },
  ],
};

const improvement: MilestoneTable = {
  months: "first days",
  objectives: [
    {
      text: IMPROVE,
      leads: IMPROVE_LEADS,
      evidence: { shown: "Evidence:" },
      rows: [
        rowOf(
          [
            { ref: "2.2.1", text: "Write an improvement plan for the priorities that 2.1 found." },
            {
              ref: "2.2.2",
              text: "Write a guide for everyone who gives advice, with examples of good advice.",
            },
          ],
          {
            milestones: {
              G: "Plan and guide drafted and tried out by two teams",
              J: "Plan and guide in use by all teams",
              M: "Use of the guide checked in the yearly audit",
            },
            ratings: { F: limeGreen, H: limeGreen },
            now: "green on-track",
            flags: ["due-soon low J"],
          },
        ),
        row("2.2.3", "Redesign the plan's template with families and schools", {
          milestones: {
            G: "Present template tested against the standard of 2.1",
            J: "New template agreed",
            M: "All new plans on the new template",
          },
          ratings: { F: said("Amber", "amber", amber), H: amber },
          now: "amber at-risk",
          flags: ["overdue medium G", "due-soon low J"],
        }),
        row("2.2.4", "Put person-centred planning at the heart of each review meeting", {
          milestones: {
            J: "Schools trained to run person-centred reviews",
            M: "Half of reviews observed were person-centred",
          },
          ratings: {},
          now: null,
          flags: ["due-soon low J"],
        }),
      ],
    },
  ],
};

const capacity: MilestoneTable = {
  months: "text",
  slip: { column: "J", shown: "Mar-25" },
  objectives: [
    {
      text: IMPROVE,
      leads: IMPROVE_LEADS,
      evidence: {
        shown:
          "Evidence:\nStaffing report to the improvement board, November\nTraining register\n\nImpact:\nCaseloads down from 240 to 185 for each officer",
      },
      rows: [
        row("2.2.5", "Bring in the case management system, and put all open cases on it", {
          milestones: {
            D: "Supplier chosen",
            G: "Old records cleaned",
            J: "New cases opened on the system only",
            M: "Professionals give their advice through the portal",
            P: "Families can follow their case through the portal",
          },
          ratings: { E: green, F: amber, H: amber },
          now: "amber at-risk",
          flags: ["overdue medium G", "due-soon low J"],
        }),
        row("2.2.6", "Review how many officers the service needs", {
          milestones: { D: "Review done", G: "Six more officers in post" },
          ratings: { E: green, F: blue, H: blue },
          now: "blue complete",
        }),
        row("2.2.7", "Train partners who write advice", {
          milestones: {
            D: "Programme written",
            G: "First hundred practitioners trained",
            J: "Two hundred practitioners trained",
            M: "Training part of induction in all services",
          },
          ratings: { E: green, F: green },
          now: "green on-track",
          flags: ["missing-rating medium H", "due-soon low J"],
        }),
        row("2.2.8", "Rewrite the plans of children who change school next", {
          milestones: {
            G: "List of children agreed with schools",
            J: "Plans for secondary transfer rewritten",
            M: "Plans for post-16 transfer rewritten",
          },
          ratings: { F: red, H: amber },
          now: "amber at-risk",
          flags: ["overdue medium G", "due-soon low J"],
        }),
      ],
    },
  ],
};

const assurance: MilestoneTable = {
  months: "last days",
  objectives: [
    {
      text: "2.3 To know, at any time, how good and how timely our plans are",
      leads: IMPROVE_LEADS,
      evidence: {
        shown:
          "Evidence:\nQuarterly quality report\nTimeliness figures, monthly\n\nImpact:\nIssues are found by us before families have to tell us",
      },
      rows: [
        row("2.3.1", "Audit fifteen plans a month, three services together", {
          milestones: { G: "Monthly audits begun", J: "Six months of audits reported" },
          ratings: { F: green, H: themeGreen },
          now: "green on-track",
          flags: ["due-soon low J"],
        }),
        row("2.3.2", "Let officers review each other's plans before they are issued", {
          milestones: { G: "Peer review in use for all new plans" },
          ratings: { F: green, H: darkRed },
          now: "red delayed",
          flags: ["rating-regressed medium H", "overdue high G"],
        }),
        row("2.3.3", "Report timeliness and quality to the partnership each quarter", {
          milestones: { G: "First quarterly report made" },
          ratings: { F: green, H: green },
          now: "green on-track",
          flags: ["overdue medium G"],
        }),
        row("2.3.4", "Ask every family about its experience when a plan is finalised", {
          milestones: { G: "Questions agreed with the forum", J: "Four hundred answers collected" },
          ratings: { F: green, H: said("g ", "green", green), I: green },
          now: "green on-track",
          flags: ["due-soon low J"],
        }),
      ],
    },
  ],
};

export const plans: MilestoneSheet = {
  name: "2 EHC plan quality",
  weakness: "Education, health and care plans vary too much in quality, and too many are late",
  signs: [
    "All partners agree on what a good plan says, and say it",
    "Nineteen plans of twenty are issued within 20 weeks",
    "We find and mend weak plans ourselves",
  ],
  tables: [understanding, improvement, capacity, assurance],
};
