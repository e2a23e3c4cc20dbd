/** A fault in how the command was called: one line for the user, exit status 2. */
export class UsageError extends Error {
  override name = "UsageError";
}
