import { writeFile } from 'node:fs/promises';
import { basename, delimiter, extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { safeName } from '../transport/safe-name.ts';
import type { Development } from './development.ts';

/** Lets the user pick files: their paths, none when they thought better of it. */
export async function chooseFiles(window: BrowserWindow, { openFiles }: Development): Promise<readonly string[]> {
  if (openFiles !== null) return openFiles.split(delimiter);
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile', 'multiSelections'] });
  return filePaths;
}

/** Asks where and writes there; the saved file's name, or null when the user cancelled. */
export async function saveContent(
  window: BrowserWindow,
  suggestedName: string,
  content: string | Uint8Array,
  settings: Development,
): Promise<string | null> {
  const file = await chooseTarget(window, suggestedName, settings);
  return file === null ? null : write(file, content);
}

/** Saves the page as it prints, A4 with page numbers. */
export async function savePdf(
  window: BrowserWindow,
  suggestedName: string,
  settings: Development,
): Promise<string | null> {
  const file = await chooseTarget(window, suggestedName, settings);
  if (file === null) return null;
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    generateTaggedPDF: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="width:100%;font-size:8px;padding:0 12mm;text-align:right">' +
      '<span class="pageNumber"></span> / <span class="totalPages"></span></div>',
    // Inches: 12 mm at the sides, room for the page numbers below.
    margins: { top: 0.5, bottom: 0.6, left: 0.47, right: 0.47 },
  });
  return write(file, pdf);
}

const write = async (file: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(file, content);
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
