import type { MethodName, Output, ParsedInput, RefusalOf } from '../../shared/contract/contract.ts';
import type { Refusal, RefusalCode, RefusalDetails } from '../../shared/contract/refusal.ts';
import type { FileToken } from '../../shared/kernel/ids.ts';
import type { FileSource } from '../formats/format.ts';
import type { WorkspaceFile } from '../store/workspace-file.ts';
import type { BackupKeeper } from './backups/backup-keeper.ts';
import type { Session } from './vault/session.ts';

/** What every use case may use of the world around it. */
export type World = {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly ids: () => string;
  readonly readerWorker: URL;
  readonly version: string;
  /** The driver's compiled part, where the one it ships does not fit the runtime. */
  readonly nativeBinding: string | undefined;
  readonly session: Session;
  readonly backups: BackupKeeper;
  /** The file a host registered under this token, or null. */
  readonly fileOf: (token: FileToken) => FileSource | null;
};

export type ProgressStep = 'reading' | 'posting' | 'matching' | 'checking';

/** One call in flight. */
export type CallContext = World & {
  readonly signal: AbortSignal;
  readonly progress: (step: ProgressStep, done: number, of: number | null, file: string | null) => void;
};

/** A call that needs an open workspace. */
export type OpenContext = CallContext & { readonly workspace: WorkspaceFile };

type Success<M extends MethodName> = { readonly ok: true; readonly value: Output<M> };

/** What a handler gives. */
export type Given<M extends MethodName> = Success<M> | RefusalOf<M>;

type Handler<M extends MethodName, C> = (input: ParsedInput<M>, context: C) => Promise<Given<M>> | Given<M>;

/** What is answered without an open workspace too. */
export type DoorMethod = Extract<MethodName, `vault.${string}`> | 'backups.list' | 'backups.restore';

export const isDoorMethod = (method: MethodName): method is DoorMethod =>
  method.startsWith('vault.') || method === 'backups.list' || method === 'backups.restore';

/** One handler a method: a method without one does not compile. */
export type Handlers = {
  readonly [M in MethodName]: Handler<M, M extends DoorMethod ? CallContext : OpenContext>;
};

export const answer = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <Code extends RefusalCode>(code: Code, details: RefusalDetails = {}): Refusal<Code> => ({
  ok: false,
  code,
  details,
});
