/**
 * What the pane does without until it has been drawn: each is a script of its own, which is loaded once. The reading comes
 * while Excel gets ready, the others after the first look at the plan.
 */
export const PARTS = {
  reading: () => import(/* webpackChunkName: "reading" */ "../../actions/reading"),
  report: () => import("../../actions/writeBoardReport"),
  publication: () => import("../../actions/publicationCopy"),
  clean: () => import("../../actions/cleanTracker"),
  updatePreview: () => import("../../actions/updates/previewUpdate"),
  update: () => import("../../actions/updates/applyUpdate"),
  undo: () => import("../../actions/updates/undoBatch"),
  returns: () => import("../../actions/returns"),
  handover: () => import("../../actions/handover"),
};
