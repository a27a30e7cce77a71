/** Returns: small sheets for leads, read back into the tracker. */
export { applyReturns, type ReturnBatch, type ReturnsResult } from "./applyReturns";
export { fillReturnFile, makeReturn, planReturns } from "./makeReturns";
export { readReturns } from "./readReturns";
