/** The use cases that a first look at a plan does not need: each is a script of its own, which is loaded once. */
export const PARTS = {
  report: () => import("../../actions/writeBoardReport"),
  publication: () => import("../../actions/publicationCopy"),
  clean: () => import("../../actions/cleanTracker"),
  updatePreview: () => import("../../actions/updates/previewUpdate"),
  update: () => import("../../actions/updates/applyUpdate"),
  undo: () => import("../../actions/updates/undoBatch"),
  returns: () => import("../../actions/returns"),
  handover: () => import("../../actions/handover"),
};
