import { action, pageBreak, type PageEntry } from "../layouts/pages-content";
import { COMMISSIONERS, STARTED, WAITING } from "./leads";
import { runs } from "../xlsx/cell";
import { amber, amberFill, pink, pinkFill } from "./ratings";

const ANALYSTS = {
  text: "Data and Insight Group",
  names: [{ name: "Data and Insight Group" }],
};
const MARCHBANK = [{ name: "Dilys Marchbank" }];

export const priorityOneStart: readonly PageEntry[] = [
  {
    kind: "priority",
    label: "PRIORITY ONE",
    aim: "To plan and buy services jointly for children and young people with SEND aged 0 to 25",
  },
  {
    kind: "outcomes",
    outcomes: [
      "What is commissioned follows from what children and young people need, and from what families say",
      "Health, education and social care share one set of figures and one set of measures",
      "Families know which therapies they can expect, where and how soon",
    ],
  },
  pageBreak,
  action("1.1", {
    focus: "Form a steering group that will lead the work on joint commissioning",
    action: "Write down who is accountable for what, and agree it with the parent carer forum",
    lead: {
      text: "Imran Sadiq / Joanna Thwaite",
      names: [{ name: "Imran Sadiq" }, { name: "Joanna Thwaite" }],
    },
    evidence: "Structure chart agreed after consultation with the forum, the trust and the council",
    impact: null,
    by: { shown: "TBC by leads" },
    rating: amber,
    now: STARTED,
    flags: ["date-to-be-confirmed medium"],
  }),
  action("1.2", {
    focus: "Write a statement of purpose with a vision and principles for what is bought jointly",
    action:
      "Take the statement through the ICB's and the council's decision making\nSign-off by the SEND Partnership Board",
    lead: { text: "Steering group chair", names: [{ name: "Steering group chair" }] },
    evidence: "Every new specification quotes the statement",
    impact: null,
    by: { shown: { day: "2025-09-30" }, due: "2025-09-30" },
    rating: pink,
    now: WAITING,
    flags: ["overdue high"],
  }),
  action("1.3", {
    focus: "Complete and publish the joint needs assessment for children with SEND",
    action:
      "- Bring together figures from schools, health and social care.\n- Ask families what the figures leave out.",
    lead: {
      text: "Grace Adeyemi (Public Health)",
      names: [{ name: "Grace Adeyemi", organisation: "Public Health" }],
    },
    evidence: runs(
      { text: "Needs assessment, draft 3. " },
      {
        text: "Chapter on early years still to be written.",
        italic: true,
        colour: { rgb: "C00000" },
      },
    ),
    impact: "Trends in need are known by age and by locality",
    by: { shown: { day: "2025-10-31" }, due: "2025-10-31" },
    rating: amber,
    now: STARTED,
    flags: ["overdue high"],
  }),
  pageBreak,
  action("1.4", {
    focus: "Act on the gaps that the needs assessment lists",
    action: "- Write an action plan and name leads",
    lead: COMMISSIONERS,
    evidence: null,
    impact: null,
    by: { shown: { day: "2025-11-30" }, due: "2025-11-30" },
    rating: pink,
    now: WAITING,
    flags: ["due-soon low", "missing-evidence medium"],
  }),
  action("1.5", {
    focus:
      "Build a dashboard of SEND figures for the whole county, with families, that shows how well services work",
    action:
      "- Set up a group of analysts from each partner\n- Choose the measures\n- Agree how to count children who move in and out of care, and those who are",
    lead: ANALYSTS,
    evidence: null,
    impact: null,
    by: { shown: "To be agreed following the needs assessment" },
    rating: pink,
    now: WAITING,
    flags: ["date-to-be-confirmed medium", "missing-evidence medium"],
  }),
  pageBreak,
  { kind: "rest", action: "educated at home or out of the county", rating: pinkFill },
  action("1.6", {
    focus: "Record what health services achieve, so that it can be used in commissioning",
    action: "- Change the health record so that outcomes can be counted",
    lead: { text: "Dilys Marchbank", names: MARCHBANK },
    evidence: null,
    impact: null,
    by: { shown: "To be agreed by ICB by 31/10/2025", due: "2025-10-31" },
    rating: amber,
    now: STARTED,
    flags: ["overdue medium", "date-to-be-confirmed medium", "missing-evidence high"],
  }),
  action("1.7", {
    focus: "Share information between the council and health services,",
    action: "- Sign a data sharing agreement between the council and",
    lead: ANALYSTS,
    evidence: null,
    impact: "Figures are exchanged each month without being asked for,",
    by: { shown: "To be agreed by partners by end of 31/10//2025", due: "2025-10-31" },
    rating: amberFill,
    now: STARTED,
    flags: [
      "overdue medium",
      "date-to-be-confirmed medium",
      "invalid-date medium",
      "missing-evidence high",
    ],
  }),
  pageBreak,
  {
    kind: "rest",
    focus: "school nursing included, with one agreement for all",
    action: "Kestrelshire Community Health Trust (KCHT), and train the staff who",
    impact: "above all for children at risk of missing school",
    rating: amber,
  },
  pageBreak,
  {
    kind: "rest",
    action: "use it, such as hospital teachers and the virtual school.",
    rating: amberFill,
  },
  action("1.8", {
    focus:
      "Use the health record to see who is waiting for what: all clinics to enter referrals on the day",
    action: "- Clean the records with the council's figures\n- Show waits by locality",
    lead: { text: "D Marchbank", names: MARCHBANK },
    evidence: null,
    impact: null,
    by: { shown: "To be agreed by ICB/KCHT by 31/12/2025", due: "2025-12-31" },
    rating: amber,
    now: STARTED,
    flags: ["date-to-be-confirmed medium", "missing-evidence medium"],
  }),
  action("1.9", {
    focus: "Find services that are better bought together",
    action:
      "- Write a plan for integrated working\n- List the contracts that end in the next two years and the",
    lead: COMMISSIONERS,
    evidence: null,
    impact: null,
    by: { shown: { day: "2025-12-31" }, due: "2025-12-31" },
    rating: pinkFill,
    now: WAITING,
    flags: ["missing-evidence medium"],
  }),
  pageBreak,
  {
    kind: "rest",
    action: "arrangements that each partner has\n- List the budgets that go with them",
    rating: pink,
  },
];
