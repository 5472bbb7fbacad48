/** Thrown when our own reasoning is wrong: a fault, never the user's data. */
export class AssertionFault extends Error {
  override readonly name = 'AssertionFault';
}

/**
 * States what must hold here. A failure is a fault of ours: it stops the command, nothing is half done.
 * @throws AssertionFault with the reason.
 */
export function assert(condition: unknown, reason: string): asserts condition {
  if (!condition) throw new AssertionFault(reason);
}

/** Ends a switch over a union, so that a new member does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new AssertionFault(`Unhandled case: ${JSON.stringify(value)}`);
}
