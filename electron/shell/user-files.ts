import { basename, delimiter, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { PaperHead } from '../../shared/contract/paper-head.ts';
import { safeName } from '../transport/safe-name.ts';
import { writeWhole } from '../transport/write-whole.ts';
import type { Development } from './development.ts';
import { paperOptions } from './paper-options.ts';

/** Lets the user pick files: their paths, none when they thought better of it. */
export async function chooseFiles(window: BrowserWindow, { openFiles }: Development): Promise<readonly string[]> {
  if (openFiles !== null) return openFiles.split(delimiter);
  const { filePaths } = await dialog.showOpenDialog(window, {
    // Windows would keep their paths in its own list, for everybody to read.
    properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
  });
  return filePaths;
}

/** Whether the workspace is open still: the system's dialog stands there as long as nobody answers it, and may outlast a lock. */
export type StillOpen = () => Promise<boolean>;

/** Asks where and writes there; the saved file's name, or null when the user cancelled, or the workspace was locked meanwhile. */
export async function saveContent(
  window: BrowserWindow,
  suggestedName: string,
  content: string | Uint8Array,
  settings: Development,
  stillOpen: StillOpen,
): Promise<string | null> {
  const file = await chooseTarget(window, suggestedName, settings);
  return file !== null && (await stillOpen()) ? write(file, content) : null;
}

/** Saves the page as it prints: A4, with what it says should stand on each page, and pages counted. */
export async function savePdf(
  window: BrowserWindow,
  suggestedName: string,
  head: PaperHead | null,
  settings: Development,
  stillOpen: StillOpen,
): Promise<string | null> {
  const file = await chooseTarget(window, suggestedName, settings);
  if (file === null || !(await stillOpen())) return null;
  return write(file, await window.webContents.printToPDF(paperOptions(head)));
}

const write = async (file: string, content: string | Uint8Array): Promise<string> => {
  await writeWhole(file, content);
  return basename(file);
};

async function chooseTarget(
  window: BrowserWindow,
  suggestedName: string,
  { saveFolder }: Development,
): Promise<string | null> {
  const name = safeName(suggestedName);
  if (saveFolder !== null) return join(saveFolder, name);
  const kind = extname(name).slice(1);
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: kind === '' ? [] : [{ name: kind.toUpperCase(), extensions: [kind] }],
  });
  return filePath === '' ? null : filePath;
}
