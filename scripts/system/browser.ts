import { existsSync } from 'node:fs';
import { join } from 'node:path';

const inProgramFiles = (...path: readonly string[]) =>
  [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, ...path));

const candidates = (): readonly string[] => {
  switch (process.platform) {
    case 'win32':
      return [
        ...inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...inProgramFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ];
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
        (name) => `/usr/bin/${name}`,
      );
  }
};

/** The installed Chromium, Chrome or Edge that the browser journeys use (NIKASH_BROWSER names another), or null. */
export function browserExecutable(): string | null {
  const named = process.env['NIKASH_BROWSER'];
  return (named === undefined ? candidates() : [named]).find((file) => existsSync(file)) ?? null;
}
