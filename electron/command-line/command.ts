import type { Answer, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import type { Backend } from '../transport/backend-port.ts';
import type { Arguments, OptionName } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import type { givenOpening } from './given-workspace.ts';
import type { Terminal } from './terminal.ts';

/** What a command gives: one JSON document, the same in words, and how it ended. */
export type Report = { readonly json: unknown; readonly text: string; readonly exit: ExitCode };

/** A command that needs no workspace. */
export type World = { readonly args: Arguments; readonly terminal: Terminal; readonly voice: Voice };

/** A command over an open workspace; `ask` gives the value, or ends the command with the refusal in words. */
export type Desk = World & {
  readonly backend: Backend;
  readonly ask: Ask;
  /** What opened the workspace. It was read once: a pipe gives it no second time. */
  readonly opening: ReturnType<typeof givenOpening>;
};

/** A workspace just made: the one time its recovery key is there to be shown. */
export type NewDesk = Desk & { readonly recoveryKey: string };

export type Ask = <M extends MethodName>(method: M, input: Input<M>) => Promise<Output<M>>;

export type Command = {
  readonly usage: string;
  readonly does: string;
  readonly takes: readonly OptionName[];
} & (
  | { readonly needs: 'nothing'; readonly run: (world: World) => Promise<Report> }
  | { readonly needs: 'workspace'; readonly run: (desk: Desk) => Promise<Report> }
  | { readonly needs: 'new workspace'; readonly run: (desk: NewDesk) => Promise<Report> }
);

export type AnyAnswer = Answer<MethodName>;
