/** Returns: small sheets for leads, read back into the tracker. */
export { applyReturns, type ReturnBatch, type ReturnsResult } from "./applyReturns";
export {
  fillReturnFile,
  makeReturn,
  makeReturns,
  planReturns,
  type MadeReturns,
} from "./makeReturns";
export { previewReturns } from "./previewReturns";
export { readReturnFiles, type PickedFile, type ReturnsRead } from "./readReturnFiles";
export { readReturns } from "./readReturns";
export { returnWarnings } from "./returnWarnings";
export { askedLeads } from "../../tracker/returns/leadReturn";
