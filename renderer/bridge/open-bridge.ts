import type { Bridge } from '../../shared/contract/bridge.ts';
import { httpBridge } from './http-bridge.ts';
import { pageToken } from './page-token.ts';
import { pageTools } from './page-tools.ts';

/** Given by the preload script in the app; absent in a browser. */
type AppWindow = { readonly nikash?: Bridge };

/** The one door to the program around the window: the app's own, or a loopback host's. */
export const openBridge = (): Bridge =>
  (window as AppWindow).nikash ?? httpBridge({ origin: window.location.origin, token: pageToken(), page: pageTools() });
