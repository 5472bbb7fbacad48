import type { ServedBackend } from '../transport/backend-channel.ts';
import type { Keyring } from './keyring.ts';

/** The operating system's way to vouch for a person. */
export type TouchPrompt = {
  readonly available: () => boolean;
  /** @throws when the finger is another, or the person turned away */
  readonly prompt: (reason: string) => Promise<void>;
};

export type TouchStep = 'unlock' | 'prove';

/**
 * The host's half of what a fingerprint opens again: the once-key of a locked workspace, encrypted by the keyring, in this
 * process's memory alone. Nothing of it is written, and it is gone when the app ends. See docs/decisions/033.
 */
export type Touch = {
  /** From the backend, at each lock; null drops what is kept. The bytes are zeroed here. */
  readonly keep: (onceKey: Uint8Array | null) => Promise<void>;
  /** Whether this step can be vouched for, once the keyring has taken what was sealed last. */
  readonly offers: (step: TouchStep) => Promise<boolean>;
  /** Asks for the finger, then tells the backend. Gives its answer, or the refusal `cancelled`. */
  readonly take: (step: TouchStep, reason: string, backend: Pick<ServedBackend, 'vouched'>) => Promise<unknown>;
};

export function createTouch(prompt: TouchPrompt, keyring: Keyring): Touch {
  let kept: Uint8Array | null = null;
  /** A later lock, or a drop, overtakes a keyring that is slow to answer. */
  let turn = 0;
  let keeping: Promise<void> = Promise.resolve();

  const offers = async (step: TouchStep): Promise<boolean> => {
    await keeping;
    return prompt.available() && (step === 'prove' || kept !== null);
  };

  return {
    keep: (onceKey) => {
      turn += 1;
      const mine = turn;
      kept = null;
      if (onceKey === null || !prompt.available()) {
        onceKey?.fill(0);
        keeping = Promise.resolve();
        return keeping;
      }
      const text = Buffer.from(onceKey).toString('base64');
      onceKey.fill(0);
      keeping = keyring
        .encrypt(text)
        .catch(() => null)
        .then((sealed) => {
          if (mine === turn) kept = sealed;
          return undefined;
        });
      return keeping;
    },
    offers,
    take: async (step, reason, backend) => {
      if (!(await offers(step))) return refused('workspace_locked');
      try {
        await prompt.prompt(reason);
      } catch {
        return refused('cancelled');
      }
      if (step === 'prove') return backend.vouched({ step });
      // Looked at again: while the finger was asked for, it may have been dropped.
      const sealed = kept;
      kept = null;
      const text =
        sealed === null
          ? null
          : await keyring.decrypt(sealed).then(
              ({ text: found }) => found,
              () => null,
            );
      return text === null
        ? refused('workspace_locked')
        : backend.vouched({ step, onceKey: new Uint8Array(Buffer.from(text, 'base64')) });
    },
  };
}

const refused = (code: 'workspace_locked' | 'cancelled') => ({ ok: false, code, details: {} });
