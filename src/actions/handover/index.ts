/** Handing a leaver's actions over to another person or post. */
export { applyHandover, previewHandover } from "./handOver";
