import type { z } from 'zod';
import type { RefusalCode } from './refusal.ts';

/** One line of the contract: what a method takes, gives, and may refuse with. A query never writes. */
export type Method<
  Kind extends 'query' | 'command',
  Input extends z.ZodType,
  Output extends z.ZodType,
  Refuses extends RefusalCode,
> = {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  readonly refuses: readonly Refuses[];
  /** Whether the PIN or passphrase must have been given within the last minutes (design, section 12). */
  readonly guarded: boolean;
};

export const query = <I extends z.ZodType, O extends z.ZodType, R extends RefusalCode = never>(
  input: I,
  output: O,
  refuses: readonly R[] = [],
): Method<'query', I, O, R> => ({ kind: 'query', input, output, refuses, guarded: false });

export const command = <I extends z.ZodType, O extends z.ZodType, R extends RefusalCode = never>(
  input: I,
  output: O,
  refuses: readonly R[] = [],
): Method<'command', I, O, R> => ({ kind: 'command', input, output, refuses, guarded: false });

/** A command that asks for the PIN or passphrase again. */
export const guardedCommand = <I extends z.ZodType, O extends z.ZodType, R extends RefusalCode = never>(
  input: I,
  output: O,
  refuses: readonly R[] = [],
): Method<'command', I, O, R | 'proof_needed'> => ({
  kind: 'command',
  input,
  output,
  refuses: [...refuses, 'proof_needed'],
  guarded: true,
});
