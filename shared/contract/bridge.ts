import type { CallId, FileToken } from '../kernel/ids.ts';
import type { Answer, Input, MethodName } from './contract.ts';
import type { PaperHead } from './paper-head.ts';
import type { Progress } from './progress.ts';
import type { Refusal } from './refusal.ts';
import type { CommandId } from '../commands/command-table.ts';
import type { ShellFacts, ShellSettings, WindowState } from './window-state.ts';

/** The browser's own File, of which pure code knows only this much. */
export type DroppedFile = { readonly name: string; readonly size: number };

/** A file the user gave: its token and its name, never its path. */
export type TakenFile = { readonly token: FileToken; readonly name: string };

/** As `vault.unlock`, which it stands in for. */
export type TouchAnswer = Answer<'vault.unlock'> | Refusal<'cancelled' | 'workspace_locked'>;

/**
 * All that the window may ask of the program around it. The preload script gives it in the app, a thin client over
 * loopback HTTP in a browser; the renderer knows no other door.
 */
export type Bridge = {
  readonly host: 'app' | 'browser';
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly call: <M extends MethodName>(method: M, input: Input<M>, callId?: CallId) => Promise<Answer<M>>;
  readonly cancel: (callId: CallId) => Promise<void>;
  /** Gives every progress of every call; returns what stops it. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void;
  /** Tells that the program around the window locks the workspace: the computer sleeps, or its screen was locked. */
  readonly onLocked: (listener: () => void) => () => void;
  /** Whether this computer can ask for a fingerprint: to open again what was locked, or in the PIN's place before a guarded step. */
  readonly touchOffered: (step: 'unlock' | 'prove') => Promise<boolean>;
  /** Asks for it. `cancelled`: the finger was another, or the person turned away; `workspace_locked`: only the PIN opens it now. */
  readonly touch: (step: 'unlock' | 'prove') => Promise<TouchAnswer>;
  /** Hands over files that were dropped on the window. */
  readonly takeFiles: (files: readonly DroppedFile[]) => Promise<readonly TakenFile[]>;
  /** Opens the system's file dialog; empty when the user thought better of it. */
  readonly chooseFiles: () => Promise<readonly TakenFile[]>;
  /**
   * Gives the files that the system gave the app to open (double click, drop on its icon, command line): those that waited for the
   * workspace to be open, and those that come while it is. Returns what stops it.
   */
  readonly onFilesOpened: (listener: (files: readonly TakenFile[]) => void) => () => void;
  /** Saves the page as it prints, with this on every page; null when the user cancelled, else the saved file's name. */
  readonly savePdf: (suggestedName: string, head?: PaperHead) => Promise<string | null>;
  readonly saveText: (suggestedName: string, text: string) => Promise<string | null>;
  /** A document that was attached, to be looked at outside. */
  readonly saveFile: (suggestedName: string, bytes: Uint8Array<ArrayBuffer>) => Promise<string | null>;
  /** Tells the native menus what to say and which of their items somebody answers. */
  readonly tellState: (state: WindowState) => Promise<void>;
  /** Gives each command that was chosen in a native menu or a notice. Returns what stops it. */
  readonly onCommand: (listener: (id: CommandId) => void) => () => void;
  /** What the program around the window keeps and where; null where there is none (a browser). */
  readonly shellFacts: () => Promise<ShellFacts | null>;
  readonly setShellSettings: (settings: ShellSettings) => Promise<ShellFacts | null>;
  readonly forgetRecentFiles: () => Promise<void>;
};
