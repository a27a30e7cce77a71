/** Handing a leaver's actions over to another person or post. */
export { applyHandover, previewHandover, type HandoverPreview } from "./handOver";
