import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Keyring } from './keyring.ts';

/**
 * `secret`: 32 bytes that only this computer's keyring gives, to be zeroed by whoever asked. `none`: there is no keyring, or it
 * cannot keep anything. `unreadable`: it does not open what it kept any more, which is left as it is.
 */
export type DeviceSecret =
  | { readonly state: 'secret'; readonly secret: Uint8Array }
  | { readonly state: 'none' }
  | { readonly state: 'unreadable' };

const secretBytes = 32;

/**
 * Gives the device secret kept in `file`, encrypted by the keyring; makes it where there is none yet. What is there and cannot be
 * opened is never written over: a keyring that is locked today may be open tomorrow, and then the PIN opens again.
 */
export async function deviceSecret(file: string, keyring: Keyring): Promise<DeviceSecret> {
  if (!(await keyring.available().catch(() => false))) return { state: 'none' };
  return existsSync(file) ? readKept(file, keyring) : makeKept(file, keyring);
}

/** A person gives up what the keyring no longer opens: it is put aside, never deleted, and a new one is made. */
export async function renewDeviceSecret(file: string, keyring: Keyring): Promise<DeviceSecret> {
  if (!(await keyring.available().catch(() => false))) return { state: 'none' };
  if (existsSync(file)) {
    let aside = `${file}.unreadable`;
    for (let n = 2; existsSync(aside); n += 1) aside = `${file}.unreadable-${n}`;
    await rename(file, aside);
  }
  return makeKept(file, keyring);
}

async function readKept(file: string, keyring: Keyring): Promise<DeviceSecret> {
  try {
    const { secret, stale } = await opened(await readFile(file), keyring);
    if (stale) await keepAgain(file, keyring, secret);
    return { state: 'secret', secret };
  } catch {
    return { state: 'unreadable' };
  }
}

/** It counts once the keyring has given it back: one that takes and does not give would lock a person out. */
async function makeKept(file: string, keyring: Keyring): Promise<DeviceSecret> {
  const secret = randomBytes(secretBytes);
  try {
    await write(file, await sealed(secret, keyring));
    return { state: 'secret', secret };
  } catch {
    secret.fill(0);
    return { state: 'none' };
  }
}

/** Under the keyring's newer key. What was there opens too, so a failure costs nothing. */
async function keepAgain(file: string, keyring: Keyring, secret: Uint8Array): Promise<void> {
  try {
    await write(file, await sealed(secret, keyring));
  } catch {
    // It is tried again at the next start.
  }
}

async function sealed(secret: Uint8Array, keyring: Keyring): Promise<Uint8Array> {
  const bytes = await keyring.encrypt(Buffer.from(secret).toString('base64'));
  const { secret: back } = await opened(bytes, keyring);
  const same = Buffer.from(back).equals(secret);
  back.fill(0);
  if (!same) throw new Error('The keyring gave back something else.');
  return bytes;
}

async function opened(bytes: Uint8Array, keyring: Keyring): Promise<{ secret: Uint8Array; stale: boolean }> {
  const { text, stale } = await keyring.decrypt(bytes);
  const secret = Buffer.from(text, 'base64');
  if (secret.length === secretBytes && secret.toString('base64') === text) return { secret, stale };
  secret.fill(0);
  throw new Error('The keyring gave what is no device secret.');
}

/** Aside, synced and renamed into place: there is the old file or the new one, never a part. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.new`;
  try {
    const handle = await open(aside, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (fault) {
    await unlink(aside).catch(() => undefined);
    throw fault;
  }
  // Windows opens no folder; there the rename is kept as well as that system keeps it.
  const folder = await open(dirname(file), 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
