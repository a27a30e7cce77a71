import { type MilestoneSheet, row, rowOf } from "../layouts/milestones-content";
import { amber, darkGreen, green, limeGreen, said, themeGreen } from "./ratings";

const AREA_LEADS = { text: "Service area leads", names: [{ name: "Service area leads" }] };

export const adulthood: MilestoneSheet = {
  name: "4 Preparing for adulthood",
  weakness: null,
  signs: [
    "Young people's plans say from Year 9 what they hope to do, and who will help",
    "More young people are in work, training or learning at 19 and at 25",
  ],
  tables: [
    {
      months: "text",
      objectives: [
        {
          text: "4.1 To write outcomes that look ahead to adult life",
          leads: AREA_LEADS,
          evidence: "by row",
          rows: [
            row("4.1.1", "Review how outcomes are written in plans from Year 9 on", {
              milestones: {
                D: "Baseline taken from fifty plans",
                G: "Young people asked what an outcome should sound like",
                J: "Outcomes prompts built into the new plan template",
                M: "Second review made, and compared",
              },
              ratings: { E: themeGreen, F: green, H: said("Green", "green", green) },
              now: "green on-track",
              flags: ["due-soon low J"],
              evidence:
                "Evidence:\nReview report and prompts\n\nImpact:\nOutcomes use young people's own words",
            }),
            row("4.1.2", "Agree what an outcome is across education, health and care", {
              milestones: {
                D: "Definitions written by the working group",
                G: "Staff of three services trained together",
                J: "Definitions built into each service's forms",
                M: "Fact sheet published on the local offer",
              },
              ratings: { E: green, F: amber, H: said("Amber", "amber", green) },
              now: "amber at-risk",
              flags: ["status-conflict high H", "overdue medium G", "due-soon low J"],
              evidence: "Evidence:\nDefinitions, in use by two services of three",
            }),
          ],
        },
      ],
    },
    {
      months: "first days",
      objectives: [
        {
          text: "4.2 To know whether young people reach their outcomes",
          leads: AREA_LEADS,
          evidence: {
            shown:
              "Evidence:\nOutcomes wheel, made by young people\nRoute map for leaving school, 16 to 25\n\nImpact:\nReviews end with the young person's own rating of progress",
          },
          rows: [
            rowOf(
              [
                { ref: "4.2.1", text: "Make an outcomes wheel for the four themes of adult life." },
                {
                  ref: "4.2.2",
                  text: "Map the routes from special school to college, work and supported living.",
                },
              ],
              {
                milestones: {
                  D: "Wheel drafted with the young people's group",
                  G: "Wheel and map tried out in two schools",
                  J: "Wheel and map revised and published",
                  M: "Wheel in use at all reviews from Year 9",
                },
                ratings: { E: green, F: green, H: limeGreen },
                now: "green on-track",
                flags: ["due-soon low J"],
              },
            ),
            row("4.2.3", "Train reviewers to record progress towards outcomes", {
              milestones: {
                D: "Course written",
                G: "Ninety reviewers trained",
                J: "All reviewers trained, special schools' own included",
              },
              ratings: { E: green, F: amber, H: darkGreen },
              now: "green on-track",
              flags: ["due-soon low J"],
            }),
          ],
        },
      ],
    },
    {
      months: "text",
      brokenLabels: true,
      objectives: [
        {
          text: "4.3 To move young people into adult services without a gap",
          leads: { text: "Service Area Leads", names: [{ name: "Service Area Leads" }] },
          evidence: {
            shown: "Evidence:\nTracker of young people aged 16 to 25, kept by both directorates",
          },
          rows: [
            row("4.3.1", "Agree a transition protocol between children's and adults' services", {
              milestones: {
                D: "Protocol drafted",
                G: "Protocol signed by both directors",
                J: "First cohort moved under the protocol",
                M: "Families asked how the move went",
              },
              ratings: { F: green, H: limeGreen },
              now: "green on-track",
              flags: ["missing-rating medium E", "due-soon low J"],
            }),
            row("4.3.2", "Open supported internships with the area's large employers", {
              milestones: {
                M: "Twenty interns in place",
                P: "Half of the first interns in paid work",
              },
              ratings: {},
              now: null,
            }),
          ],
        },
        {
          text: "4.4 To use destinations to shape what is offered",
          leads: {
            text: "Post-16 and Transitions Manager\n\nSupport from Service Area Leads",
            names: [{ name: "Post-16 and Transitions Manager" }, { name: "Service Area Leads" }],
          },
          evidence: {
            shown:
              "Evidence:\nDestinations report, yearly\n\nImpact:\nTwo new courses at Brackenmoor College",
          },
          rows: [
            row("4.4.1", "Publish where young people with SEND go after school", {
              milestones: { G: "First destinations report published" },
              ratings: { F: said("A/G", "amber-green"), H: said("A/R", "amber-red") },
              now: "amber-red at-risk",
              flags: ["rating-regressed medium H", "overdue high G"],
            }),
            rowOf(
              [
                { ref: "4.4.2", text: "Agree with colleges which courses to add." },
                { ref: "4.4.3", text: "Agree with the ICB which health support goes with them." },
              ],
              {
                milestones: {
                  G: "Contacts named in each organisation",
                  J: "Offer for the next year agreed",
                },
                ratings: { F: amber, H: amber },
                now: "amber at-risk",
                flags: ["overdue medium G", "due-soon low J"],
              },
            ),
          ],
        },
      ],
    },
  ],
};
