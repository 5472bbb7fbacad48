import type { CallId, FileToken } from '../../shared/kernel/ids.ts';
import type { Progress } from '../../shared/contract/progress.ts';
import type { FileSource } from '../formats/format.ts';

/** One call in flight, as its host sees it. */
export type Call = {
  readonly callId?: CallId;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * What every host holds: the Electron utility process, the loopback server, a test, the command line. `dispatch` takes
 * whatever came over the border: it parses, runs, encodes, and never throws; its answer is plain JSON (`Answer`).
 */
export type Backend = {
  readonly dispatch: (method: string, input: unknown, call?: Call) => Promise<unknown>;
  /** Makes a file known under a fresh token. Only a host may: the renderer never names a path. */
  readonly registerFile: (source: FileSource) => FileToken;
  /** Ends what runs, closes the workspace and zeroes its key: the screen was locked, or the machine is put to sleep. */
  readonly lock: () => Promise<void>;
  /**
   * What a host does by itself once the operating system vouches for the person: no page can ask for it. Answers as `dispatch`.
   * `unlock` opens what was locked, by the key that `onSealed` gave; `prove` counts as the PIN given again.
   */
  readonly vouched: (step: VouchedStep) => Promise<unknown>;
  /** Ends what runs, closes the workspace and forgets its key. */
  readonly close: () => Promise<void>;
};

export type VouchedStep = { readonly step: 'unlock'; readonly onceKey: Uint8Array } | { readonly step: 'prove' };

export type BackendOptions = {
  /** The workspace's file. It need not exist; its folder must. The demo lies beside it as `demo.nikash-ledger`. */
  readonly databaseFile: string;
  /** Milliseconds since 1970; the only clock the backend has. */
  readonly clock: () => number;
  /** Fresh ids, 21 or so characters of [A-Za-z0-9_-]. */
  readonly ids: () => string;
  readonly log: (event: string, facts: Readonly<Record<string, string | number>>) => void;
  /** The program of the worker thread that reads files (`formats/reader-worker.ts`, or its bundle). */
  readonly readerWorker: URL;
  readonly version: string;
  /** 32 bytes of this computer's keyring, part of what opens a workspace; null or missing where there is none. */
  readonly deviceSecret?: Uint8Array | null;
  /**
   * Given by a host whose operating system can vouch for a person (a fingerprint). Each time the workspace is locked its data key is
   * sealed under a fresh key, which is handed over here and kept nowhere in the backend: neither side alone opens anything.
   * Null when what was sealed before opens nothing any more. See docs/decisions/033.
   */
  readonly onSealed?: (onceKey: Uint8Array | null) => void;
  /** Milliseconds this machine has been running; no change of its clock moves it. The operating system's, if not given. */
  readonly running?: () => number;
  /** Whether backups are made by themselves: before a migration, before the day's first import, on closing. So it is, if not said. */
  readonly automaticBackups?: boolean;
  /** The IANA zone whose days count for backups; this computer's, if not given. */
  readonly zone?: string;
  /** The driver's compiled part, where the one it ships does not fit the runtime; only an unpackaged app passes it. */
  readonly nativeBinding?: string | undefined;
};
