/** An error for the person at the screen: one sentence of what is wrong, and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}
