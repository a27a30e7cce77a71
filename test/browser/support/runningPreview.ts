import type { PreviewServer } from "../../../src/cli/preview/servePreview";

/** The server that this run of jest started. */
export const runningPreview: { server: PreviewServer | null } = { server: null };
