import { BrowserWindow, app, nativeTheme } from 'electron';
import { join } from 'node:path';
import { pageUrl } from './app-protocol.ts';
import { rememberWindow, rememberedWindow, smallest } from './window-bounds.ts';

/** Light and dark ground, so that no white flash comes before the page. */
const ground = { light: '#ffffff', dark: '#1a1b1e' };

/** Opens the one window and shows it when the page has drawn. */
export function openWindow(programFolder: string): BrowserWindow {
  const { bounds, maximized, fullScreen, zoomLevel } = rememberedWindow();
  const window = new BrowserWindow({
    title: app.name,
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(programFolder, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The dictionary would be fetched from a server, and what people type here is nobody's.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximized) window.maximize();
  if (fullScreen) window.setFullScreen(true);
  rememberWindow(window);
  // Chromium keeps the zoom of a page only as long as the program runs.
  window.webContents.once('did-finish-load', () => window.webContents.setZoomLevel(zoomLevel));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageUrl);
  return window;
}
