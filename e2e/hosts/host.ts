import type { ElectronApplication, Page } from 'playwright/test';

/** The app as a journey sees it, whichever host it runs in. */
export type Host = {
  readonly kind: 'browser' | 'electron';
  readonly page: Page;
  /** The Electron behind it; null in a browser. */
  readonly electron: ElectronApplication | null;
  /** Does what makes the app ask for files, and answers with these. */
  readonly chooseFiles: (paths: readonly string[], ask: () => Promise<void>) => Promise<void>;
  /** Does what makes the app save a file, and gives where it lies. */
  readonly saved: (save: () => Promise<void>) => Promise<string>;
  readonly close: () => Promise<void>;
};

export type HostFolders = {
  /** The workspace, the settings and whatever else this run leaves. */
  readonly home: string;
  readonly saves: string;
};
