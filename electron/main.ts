import { startApp } from './shell/start-app.ts';

// Not awaited: Electron holds its ready event back until this module has been evaluated to the end.
void startApp(import.meta.dirname);
