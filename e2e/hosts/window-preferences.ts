import type { ElectronApplication } from 'playwright/test';

/** What each window really has, whatever the code says that made it. Not in Electron's published types. */
export const windowPreferences = (electron: ElectronApplication): Promise<readonly Record<string, unknown>[]> =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      (
        window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences(),
    ),
  );
