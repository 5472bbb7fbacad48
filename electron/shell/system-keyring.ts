import { safeStorage } from 'electron';
import type { Keyring } from './keyring.ts';

/**
 * Electron's safeStorage: the Keychain on macOS, DPAPI on Windows, the desktop's secret service on Linux. Where Linux has none,
 * `basic_text` encrypts under a key that is in Chromium's source, and `unknown` says that nothing was chosen: neither counts.
 * Source: https://www.electronjs.org/docs/latest/api/safe-storage. An older runtime than the release's has no asynchronous
 * keyring, so there none counts.
 */
export const systemKeyring: Keyring = {
  available: async () => {
    if (typeof safeStorage.isAsyncEncryptionAvailable !== 'function') return false;
    if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
      return false;
    return safeStorage.isAsyncEncryptionAvailable();
  },
  encrypt: (text) => safeStorage.encryptStringAsync(text),
  decrypt: async (sealed) => {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(sealed));
    return { text: result, stale: shouldReEncrypt };
  },
};
