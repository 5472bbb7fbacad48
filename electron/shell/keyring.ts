/** The operating system's keyring, as far as it is used. Given, so that what rests on it can be tried without one. */
export type Keyring = {
  /** Whether it keeps anything from other programs: a keyring that only encodes does not count as one. */
  readonly available: () => Promise<boolean>;
  readonly encrypt: (text: string) => Promise<Uint8Array>;
  /** @throws when it was encrypted by another keyring, or this one may not be read now */
  readonly decrypt: (sealed: Uint8Array) => Promise<{
    readonly text: string;
    /** The keyring has a newer key: it should be encrypted again. */
    readonly stale: boolean;
  }>;
};
