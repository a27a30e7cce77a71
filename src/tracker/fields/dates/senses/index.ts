import type { SenseReader } from "../statement";
import { completed } from "./completed";
import { lapse } from "./lapse";
import { noDate, ongoingAlone } from "./noDate";
import { oneDate } from "./oneDate";
import { openEnded } from "./openEnded";
import { revised } from "./revised";
import { severalDates } from "./severalDates";
import { startAndEnd } from "./startAndEnd";
import { toBeAgreed } from "./toBeAgreed";

/** Everything that a date cell can say, tried in this order; the first that recognises the text is taken. */
export const DATE_SENSES: readonly SenseReader[] = [
  startAndEnd, // before completed: "Start Sept 24, complete July 25" is a plan; before revised: "rev" may be a review
  revised, // before several dates: "… revised to …" says which of the two counts
  completed, // before several dates: the day of completion is no due date
  toBeAgreed, // before one date: the date in it is not certain
  lapse, // before open-ended: "6 months from Sept 24" ends
  severalDates, // before open-ended: one of several may be closed
  openEnded,
  oneDate,
  ongoingAlone, // after dates: "Dec 19 and ongoing" has both
  noDate, // takes whatever is left
];
