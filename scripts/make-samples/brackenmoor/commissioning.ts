import { type MilestoneSheet, row } from "../layouts/milestones-content";
import { amber, blue, darkRed, green, limeGreen, red, said, themeBlue } from "./ratings";

const COMMISSION = "3.2 To commission services together, for the needs that we know of";
const LEADS = {
  text: "Public Health Consultant BMC\n\nHead of Children's Commissioning, ICB",
  names: [
    { name: "Public Health Consultant", organisation: "BMC" },
    { name: "Head of Children's Commissioning", organisation: "ICB" },
  ],
};

export const commissioning: MilestoneSheet = {
  name: "3 Commissioning together",
  weakness:
    "The local area does not plan and buy services together, so that some families wait long for support that others get at once",
  signs: [
    "What we buy follows from what children need, now and in five years",
    "One budget and one set of measures for therapies",
  ],
  tables: [
    {
      months: "text",
      objectives: [
        {
          text: "3.1 To understand the needs of children with SEND, now and in years to come",
          leads: LEADS,
          evidence: { shown: "To follow" },
          rows: [
            row(
              "3.1.1",
              "Write a needs assessment for children and young people with SEND from birth to 25",
              {
                milestones: {
                  D: "Working group set up",
                  G: "Needs assessment published, with a summary for families",
                },
                ratings: { E: green, F: said("GREEN", "green", green), H: blue },
                now: "blue complete",
                flags: ["missing-evidence high S"],
              },
            ),
            row("3.1.2", "List the gaps between what is needed and what is there", {
              milestones: { G: "Gap analysis drafted and shared with partners" },
              ratings: { F: said("Amber", "amber"), H: green },
              now: "green on-track",
              flags: ["overdue medium G", "missing-evidence high S"],
            }),
          ],
        },
        {
          text: COMMISSION,
          leads: LEADS,
          evidence: {
            shown:
              "Evidence:\nJoint commissioning statement and its yearly review\nMinutes of the commissioning group",
          },
          rows: [
            row("3.2.1", "Renew the joint commissioning group's membership and powers", {
              milestones: { D: "New terms of reference signed by council and ICB" },
              ratings: { E: green, F: blue },
              now: "blue complete",
            }),
            row("3.2.2", "Review therapies, short breaks and equipment in turn", {
              milestones: { G: "Review of therapies begun", J: "All three reviews reported" },
              ratings: { H: green },
              now: "green on-track",
              flags: ["missing-rating medium F", "due-soon low J"],
            }),
          ],
        },
      ],
    },
    {
      months: "first days",
      objectives: [
        {
          text: COMMISSION,
          leads: LEADS,
          evidence: {
            shown:
              "Impact:\nThe wait for a first speech and language appointment is down from 31 weeks to 22",
          },
          rows: [
            row("3.2.3", "Agree a model of therapy support with schools and families", {
              milestones: {
                G: "Needs of the first two localities mapped",
                J: "Model agreed",
                M: "Contract changed to match the model",
              },
              ratings: { F: said("G", "green"), H: limeGreen },
              now: "green on-track",
              flags: ["due-soon low J"],
            }),
            row("3.2.4", "Talk with head teachers about what schools will commission themselves", {
              milestones: {
                D: "Schools forum asked for two representatives",
                G: "Meetings held with all clusters of schools",
              },
              ratings: { E: amber, F: darkRed, H: red },
              now: "red delayed",
              flags: ["overdue high G"],
            }),
            row("3.2.5", "Agree how shared packages of support are paid for", {
              milestones: { J: "Funding agreement signed" },
              ratings: {},
              now: null,
              flags: ["due-soon low J"],
            }),
            row("3.2.6", "Set up joint monitoring of contracts, with young inspectors", {
              milestones: { M: "Monitoring arrangements agreed" },
              ratings: {},
              now: null,
              hidden: true,
            }),
          ],
        },
      ],
    },
    {
      months: "last days",
      objectives: [
        {
          text: COMMISSION,
          leads: LEADS,
          evidence: {
            shown:
              "Evidence:\nScorecard reported to the partnership\n\nImpact:\nPartners act on the same figures",
          },
          rows: [
            row("3.2.7", "Make a scorecard of what our services achieve for children", {
              milestones: { M: "Scorecard with baselines agreed" },
              ratings: { K: green },
              now: null,
            }),
            row("3.2.8", "Open a neurodevelopmental pathway that does not wait for a diagnosis", {
              separator: " ",
              milestones: { D: "Pathway agreed", G: "Families moved to the new pathway" },
              ratings: { E: green, F: blue, H: themeBlue },
              now: "blue complete",
            }),
          ],
        },
        {
          text: "3.3\nTo use what children achieve to decide what we buy",
          leads: {
            text: "Service Area Leads",
            names: [{ name: "Service Area Leads" }],
          },
          evidence: {
            shown:
              "Evidence:\nAs for objective 4.4\n\nImpact:\nContracts name the outcomes that they serve",
          },
          rows: [
            row("3.3.1", "Bring the reporting of outcomes and the reviews of contracts together", {
              milestones: {},
              ratings: {},
              now: null,
              flags: ["missing-due-date medium C"],
            }),
          ],
        },
      ],
    },
  ],
};
