import { UserError } from "../excel/UserError";

/** A part of the add-in that has a script of its own; one that cannot be loaded is told in a sentence, and can be tried again. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new UserError(
      "A part of this add-in did not load, and nothing was changed: check your connection and try again; if it fails again, close this workbook and open it again.",
      { title: "Not loaded", cause },
    );
  }
}
