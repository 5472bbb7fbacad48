import type { CallId, FileToken } from '../kernel/ids.ts';
import type { Answer, Input, MethodName } from './contract.ts';
import type { Progress } from './progress.ts';

/** The browser's own File, of which pure code knows only this much. */
export type DroppedFile = { readonly name: string; readonly size: number };

/** A file the user gave: its token and its name, never its path. */
export type TakenFile = { readonly token: FileToken; readonly name: string };

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
  /** Hands over files that were dropped on the window. */
  readonly takeFiles: (files: readonly DroppedFile[]) => Promise<readonly TakenFile[]>;
  /** Opens the system's file dialog; empty when the user thought better of it. */
  readonly chooseFiles: () => Promise<readonly TakenFile[]>;
  /** Saves the page as it prints; null when the user cancelled, else the saved file's name. */
  readonly savePdf: (suggestedName: string) => Promise<string | null>;
  readonly saveText: (suggestedName: string, text: string) => Promise<string | null>;
};
