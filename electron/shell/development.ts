import { app } from 'electron';

/** What tests and developers may set from outside; a packaged app hears none of it. */
export type Development = {
  /** NIKASH_HOME: the folder of workspaces, settings and caches. */
  readonly home: string | null;
  /** NIKASH_OPEN_FILES: what the file dialog would give, separated as in PATH; no dialog is shown. */
  readonly openFiles: string | null;
  /** NIKASH_SAVE_DIR: where files are saved, without a dialog. */
  readonly saveFolder: string | null;
  /** NIKASH_NATIVE_BINDING: the driver's compiled part for a runtime that the shipped one does not fit. */
  readonly nativeBinding: string | null;
};

export function development(): Development {
  const read = (name: string): string | null => (app.isPackaged ? null : (process.env[name] ?? null) || null);
  return {
    home: read('NIKASH_HOME'),
    openFiles: read('NIKASH_OPEN_FILES'),
    saveFolder: read('NIKASH_SAVE_DIR'),
    nativeBinding: read('NIKASH_NATIVE_BINDING'),
  };
}
