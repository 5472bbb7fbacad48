import { expect, test } from 'vitest';
import type { VouchedStep } from '../transport/backend-port.ts';
import type { Keyring } from './keyring.ts';
import { createTouch, type TouchPrompt } from './touch.ts';

const keyring: Keyring = {
  available: async () => true,
  encrypt: async (text) => Buffer.from(text).map((byte) => byte ^ 0x33),
  decrypt: async (sealed) => ({ text: Buffer.from(sealed.map((byte) => byte ^ 0x33)).toString(), stale: false }),
};

const finger = (given: boolean, onAsked: () => void = () => undefined): TouchPrompt => ({
  available: () => true,
  prompt: async () => {
    onAsked();
    if (!given) throw new Error('cancelled');
  },
});

/** What reached the backend: the once-key's bytes, or the step. */
const backendDouble = () => {
  const heard: unknown[] = [];
  const vouched = async (step: VouchedStep) => {
    heard.push(step.step === 'unlock' ? [...step.onceKey] : step.step);
    return { ok: true };
  };
  return { heard, vouched };
};

const key = () => new Uint8Array(32).fill(5);

test('a locked workspace is opened by the finger, once', async () => {
  const touch = createTouch(finger(true), keyring);
  const backend = backendDouble();
  expect(await touch.offers('unlock')).toBe(false);
  const given = key();
  await touch.keep(given);
  expect(given).toEqual(new Uint8Array(32));
  expect(await touch.offers('unlock')).toBe(true);
  expect(await touch.take('unlock', 'open', backend)).toEqual({ ok: true });
  expect(await touch.take('unlock', 'open', backend)).toMatchObject({ code: 'workspace_locked' });
  expect(backend.heard).toEqual([[...key()]]);
});

test('without the finger nothing reaches the backend, and it may be tried again', async () => {
  const backend = backendDouble();
  let given = false;
  const touch = createTouch(
    { available: () => true, prompt: async () => (given ? undefined : Promise.reject(new Error('other finger'))) },
    keyring,
  );
  await touch.keep(key());
  expect(await touch.take('unlock', 'open', backend)).toEqual({ ok: false, code: 'cancelled', details: {} });
  expect(await touch.take('prove', 'confirm', backend)).toMatchObject({ code: 'cancelled' });
  expect(backend.heard).toEqual([]);
  given = true;
  expect(await touch.take('unlock', 'open', backend)).toEqual({ ok: true });
});

test('what is dropped while the finger is asked for opens nothing', async () => {
  const backend = backendDouble();
  const touch = createTouch(
    finger(true, () => void touch.keep(null)),
    keyring,
  );
  await touch.keep(key());
  expect(await touch.take('unlock', 'open', backend)).toMatchObject({ code: 'workspace_locked' });
  expect(backend.heard).toEqual([]);
});

test('a keyring that is slow does not bring back what was dropped since', async () => {
  const answers: (() => void)[] = [];
  const slow: Keyring = {
    ...keyring,
    encrypt: (text) => new Promise((resolve) => answers.push(() => resolve(Buffer.from(text)))),
  };
  const touch = createTouch(finger(true), slow);
  const keeping = touch.keep(key());
  await touch.keep(null);
  for (const answer of answers) answer();
  await keeping;
  expect(await touch.offers('unlock')).toBe(false);
});

test('who asks at once after a lock is told once the keyring has answered', async () => {
  const slow: Keyring = {
    ...keyring,
    encrypt: async (text) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return keyring.encrypt(text);
    },
  };
  const touch = createTouch(finger(true), slow);
  void touch.keep(key());
  expect(await touch.offers('unlock')).toBe(true);
});

test('where there is no sensor, or the keyring takes nothing, nothing is kept or offered', async () => {
  const none = createTouch({ available: () => false, prompt: async () => undefined }, keyring);
  const given = key();
  await none.keep(given);
  expect([await none.offers('unlock'), await none.offers('prove')]).toEqual([false, false]);
  expect(given).toEqual(new Uint8Array(32));
  const backend = backendDouble();
  expect(await none.take('prove', 'confirm', backend)).toMatchObject({ code: 'workspace_locked' });
  expect(backend.heard).toEqual([]);
  const failing = createTouch(finger(true), { ...keyring, encrypt: () => Promise.reject(new Error('denied')) });
  await failing.keep(key());
  expect([await failing.offers('unlock'), await failing.offers('prove')]).toEqual([false, true]);
});

test('a guarded step is vouched for without what opens the workspace', async () => {
  const touch = createTouch(finger(true), keyring);
  const backend = backendDouble();
  expect(await touch.take('prove', 'confirm', backend)).toEqual({ ok: true });
  expect(backend.heard).toEqual(['prove']);
});
