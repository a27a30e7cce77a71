export type { DateContext, DateReading } from "./dateReading";
export { combineRevised } from "./dates/combineRevised";
export { isDateLike } from "./dates/dateLike";
export { markImplausible } from "./dates/implausible";
export { readDates } from "./dates/paired";
export { readDate } from "./dates/readDate";
