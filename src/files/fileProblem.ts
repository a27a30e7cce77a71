/** Why a file cannot be read, in a plain sentence with what to do. */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
}
