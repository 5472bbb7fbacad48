/** The command was not written as it must be: said in one sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
