import { dialog } from 'electron';
import { deviceSecret, renewDeviceSecret } from './device-secret.ts';
import type { Keyring } from './keyring.ts';
import type { ShellWords } from './shell-words.ts';

/**
 * The device secret, or null where there is none. A keyring that no longer opens what it kept is told once a start: a person
 * unlocks it and tries again, goes on without, or gives the old one up. Nothing is given up without them.
 */
export async function askDeviceSecret(
  file: string,
  keyring: Keyring,
  words: ShellWords['keyringChanged'],
): Promise<Uint8Array | null> {
  let found = await deviceSecret(file, keyring);
  while (found.state === 'unreadable') {
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: words.message,
      detail: words.detail,
      buttons: [words.goOn, words.tryAgain, words.renew],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 0) return null;
    found = response === 1 ? await deviceSecret(file, keyring) : await renewDeviceSecret(file, keyring);
  }
  return found.state === 'secret' ? found.secret : null;
}
