/** Wrong usage or configuration: shown without a stack, exit status 2. The message says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
