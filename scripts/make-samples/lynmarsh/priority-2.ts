import { one, type PrioritySheet } from "../layouts/letters-content";
import { amberFill, COMPLETE, DCS, green, HOSI, lead, noRating, STARTED } from "./words";

/** Actions told elsewhere: no count has them. */
export const priority2: PrioritySheet = {
  name: "Priority 2",
  weakness:
    "Priority 2\nToo little is hoped for and expected of children and young people with SEND",
  vision:
    "Everyone who works with a child with SEND hopes for much and says so. This priority is part of each of the others.",
  progressHead: "Progress",
  areas: [
    {
      text: "Ref - 1.1 Clear roles and shared accountability",
      ref: "1.1",
      toldElsewhere: true,
      rows: [
        one(
          "A",
          "Co-produce a short description of what each board and group in the partnership decides, and review who sits on it.",
          {
            lead: lead("DCS/ ICB lead", [DCS, { name: "ICB lead" }]),
            evidence: "Terms of reference and minutes show that leaders challenge one another",
            shownDate: "Sept 25",
            by: { due: "2025-09-30" },
            rating: green(),
            now: COMPLETE,
          },
        ),
      ],
    },
    {
      text: "Ref -1.2 One vision and one strategy",
      ref: "1.2",
      toldElsewhere: true,
      rows: [
        one("C", "Co-produce a SEND strategy that sets out: i. what we hope for every child", {
          lead: lead("DCS/ ICB lead", [DCS, { name: "ICB lead" }]),
          evidence: "The strategy says what is hoped for",
          shownDate: "May 2026",
          by: { due: "2026-05-31" },
          rating: amberFill,
          now: STARTED,
        }),
      ],
    },
    {
      text: "Ref -3.1 Co-production is strong across the local area",
      ref: "3.1",
      toldElsewhere: true,
      rows: [
        one(
          "H",
          "Review plans as a team around the child, with hopes for the child at the head of the plan.",
          {
            lead: lead("HoSI/ ICB commissioner/ CSC lead", [
              HOSI,
              { name: "ICB commissioner" },
              { name: "CSC lead" },
            ]),
            evidence: "Plans describe the child in full, with health and care needs",
            moreEvidence: "Plans record what the child and the family hope for",
            shownDate: "Feb 26",
            by: { due: "2026-02-28" },
            rating: noRating,
            now: null,
            flags: ["broken-reference low"],
          },
        ),
      ],
    },
    {
      text: "Ref - 4 Plans meet the whole of a child's needs, in words that families understand",
      ref: "4",
      toldElsewhere: true,
      rows: [
        one("D", "Co-produce a quality framework for plans, which all three services use.", {
          evidence: "Assessments centre on the child, and decisions can be traced",
          shownDate: "Sept 25 - Dec 25 and ongoing",
          by: { start: "2025-09-01", due: "2025-12-31", ongoing: true },
          rating: noRating,
          now: null,
        }),
      ],
    },
    {
      text: "Ref - 5 Moves from one stage to the next are planned early and well",
      ref: "5",
      toldElsewhere: true,
      rows: [
        one("C", "Co-produce good practice for the move between schools.", {
          evidence: "Standards published on the local offer",
          shownDate: "Feb 26",
          by: { due: "2026-02-28" },
          rating: noRating,
          now: null,
        }),
        one("E", "Review the outcomes of young people's plans after 16.", {
          evidence: "All families know how decisions about the next stage are made",
          shownDate: "May 26",
          by: { due: "2026-05-31" },
          rating: noRating,
          now: null,
        }),
      ],
    },
    {
      text: "Ref - 6 Schools support children early, and know how",
      ref: "6",
      toldElsewhere: true,
      rows: [
        {
          gap: "\n",
          actions: [
            {
              letter: "E",
              text: "Agree with schools how to support children who might be excluded.",
              by: { due: "2026-05-31" },
              now: null,
              flags: [],
            },
            {
              letter: "F",
              text: "Review what the attendance policy says of children with SEND.",
              by: { due: "2026-05-31" },
              now: null,
              flags: [],
            },
          ],
          evidence: "Fewer suspensions of children with SEND",
          shownDate: "May 26",
          rating: noRating,
        },
      ],
    },
  ],
};
