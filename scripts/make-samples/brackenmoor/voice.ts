import { asAbove } from "../layouts/above";
import { type MilestoneSheet, row } from "../layouts/milestones-content";
import { runs } from "../xlsx/cell";
import { amber, blue, green, limeGreen, paleGreen, red, said, themeGreen } from "./ratings";

const FORUM = "Brackenmoor Parent Carer Forum";

export const voice: MilestoneSheet = {
  name: "1 Voice and co-production",
  weakness:
    "Children, young people and families have too little say in how services are planned and reviewed",
  signs: [
    "Families tell us that they are asked early, and told what changed because of what they said",
    "Every SEND workstream has a parent carer and a young person at its table",
  ],
  tables: [
    {
      months: "text",
      objectives: [
        {
          text: "1.1 To make co-production the usual way of working across education, health and care",
          leads: {
            text: "Head of Participation, BMC\n\nEngagement Manager, ICB\n\nIn partnership with BPCF",
            names: [
              { name: "Head of Participation", organisation: "BMC" },
              { name: "Engagement Manager", organisation: "ICB" },
              { name: "BPCF" },
            ],
          },
          evidence: {
            shown: runs(
              { text: "Evidence:\n", bold: true },
              { text: "Notes and attendance of the co-production group, September 2025\n" },
              { text: "412 families answered the spring survey; 388 in the year before\n" },
              { text: "\nImpact:\n", bold: true },
              { text: "Parents chair two of the five workstreams. " },
              { text: "Young people's group to report in April.", italic: true },
            ),
          },
          rows: [
            row(
              "1.1.1",
              "Set up a co-production group that holds every workstream to account for how it involves families",
              {
                milestones: {
                  D: "Group meets for the first time, with four parent carers and two young people",
                  G: "Terms of reference published in plain English and as an easy read",
                },
                ratings: { E: green, F: green, H: blue },
                now: "blue complete",
              },
            ),
            row(
              "1.1.2",
              "Agree one meaning of co-production that schools, health services and social care all use",
              {
                milestones: {
                  G: "Definition agreed by the SEND partnership and printed in the staff handbook",
                },
                ratings: { F: limeGreen, H: blue },
                now: "blue complete",
              },
            ),
            row("1.1.3", "Find out how ready each service is to work this way", {
              milestones: {
                D: "Self-assessment sent to all heads of service",
                M: {
                  text: "Findings from surveys, focus groups and self-assessments are brought together in one report to the partnership",
                  rows: 3,
                },
              },
              ratings: { E: amber, F: green, H: themeGreen },
              now: "green on-track",
            }),
            row(
              "1.1.4",
              "Understand what parents and carers find hardest about the local area's arrangements",
              {
                milestones: {
                  D: "Survey questions drafted with the forum",
                  G: "Survey sent to every family with a plan or at SEN support",
                  J: "Answers analysed and shared with families in a 'you said' letter",
                  M: asAbove,
                },
                ratings: { E: green, F: green, H: said("Amber", "amber", amber) },
                now: "amber at-risk",
                flags: ["rating-regressed medium H", "overdue medium G", "due-soon low J"],
              },
            ),
            row("1.1.5", "Understand what children and young people find hardest", {
              milestones: {
                D: "Methods chosen with the youth parliament",
                G: "Conversations held in six schools and both colleges",
                J: "Film of young people's messages shown to the partnership",
                M: asAbove,
              },
              ratings: { E: green, F: amber, H: amber },
              now: "amber at-risk",
              flags: ["overdue medium G", "due-soon low J"],
            }),
            row("1.1.6", "Agree a charter that says what families can expect of every meeting", {
              milestones: {
                G: "Workshops held in the three localities",
                M: "Charter signed by every school and service",
              },
              ratings: { F: green, H: paleGreen, I: green },
              now: "green on-track",
            }),
          ],
        },
      ],
    },
    {
      months: "first days",
      objectives: [
        {
          text: "1.2 To tell families clearly what support there is and how to ask for it",
          leads: {
            text: `Chair, ${FORUM}\n\nHead of Participation, BMC`,
            names: [
              { name: "Chair", organisation: FORUM },
              { name: "Head of Participation", organisation: "BMC" },
            ],
          },
          leadObjectives: 2,
          evidence: {
            shown:
              "Evidence:\nLocal offer page views and search terms, monthly\nGuides reviewed by nine parent carers\n\nImpact:\nFewer calls to the helpline that ask where to find a form",
          },
          rows: [
            row(
              "1.2.1",
              "Give the partnership's working groups places for parent carers, with expenses paid",
              {
                milestones: { D: "Places filled on all five groups" },
                ratings: { E: said("Blue", "blue", blue), F: blue, H: blue },
                now: "blue complete",
              },
            ),
            row("1.2.2", "Hold a listening event in each locality every term", {
              milestones: {
                D: "First three events held",
                J: "A year's events reviewed with the forum, and the next year's dates set",
              },
              ratings: { E: green, F: limeGreen, H: limeGreen },
              now: "green on-track",
              flags: ["due-soon low J"],
            }),
            row("1.2.3", "Rewrite the local offer's pages about assessment, appeals and travel", {
              milestones: {
                G: "Pages tested by families on a telephone",
                J: "New pages live, with a short film for each",
              },
              ratings: { F: said("G", "green"), H: said("G", "green") },
              now: "green on-track",
              flags: ["due-soon low J"],
            }),
            row(
              "1.2.4",
              "Publish guides to the annual review for parents, young people and schools",
              {
                milestones: { J: "Guides published and sent with every invitation to a review" },
                ratings: {},
                now: null,
                flags: ["due-soon low J"],
              },
            ),
          ],
        },
        {
          text: "1.3 To show families what has changed because they spoke",
          leads: asAbove,
          evidence: "by row",
          rows: [
            row("1.3.1", "Keep an open log of what families asked for and what was done", {
              milestones: {
                D: "Log designed with the forum",
                G: "Log published and kept up to date each month",
              },
              ratings: { E: green, F: green, H: green },
              now: "green on-track",
              flags: ["overdue medium G"],
              evidence: "Log published on the local offer; 64 entries by January",
            }),
            row("1.3.2", "Train managers to write back to families in plain English", {
              milestones: {
                G: "Training written with the forum and tried with one team",
                M: "All team managers trained",
              },
              ratings: { F: red, H: said("A", "amber", amber) },
              now: "amber at-risk",
              flags: ["overdue medium G", "missing-evidence medium S"],
              evidence: "TBC",
            }),
            row("1.3.3", "Report to the council's cabinet each year on what families said", {
              milestones: { J: "First yearly report taken to cabinet" },
              ratings: {},
              now: null,
              flags: ["due-soon low J"],
              evidence: "Draft report, with a foreword by the forum's chair",
            }),
          ],
        },
      ],
    },
  ],
};
