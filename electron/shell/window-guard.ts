import { app, session, type Session } from 'electron';

/**
 * Closes every way out of the page: it cannot navigate, open windows, embed other pages, use devices or reach the network.
 * Source: https://www.electronjs.org/docs/latest/tutorial/security, items 5, 12, 13, 14 and 15.
 */
export function guardWindows(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}

/** Must run once the app is ready. */
export function guardSession(own: Session = session.defaultSession): void {
  own.setPermissionRequestHandler((_, __, decide) => decide(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  // Offline by construction: whatever a page or Chromium itself would fetch, only the app's own files are answered.
  own.webRequest.onBeforeRequest((request, decide) => {
    decide({ cancel: !/^(app|devtools|data|blob|chrome-extension):/.test(request.url) });
  });
}
