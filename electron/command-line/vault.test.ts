import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';
import { testPassphrase } from '../testing/make-test-workspace.ts';

const shop = shopOfEachTest();
const vaultFile = (): string => `${shop.workspace}.vault`;

/** Fourteen groups of four, in Crockford's alphabet. */
const keyForm = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/;

const at = (...argv: string[]): string[] => [...argv, '--workspace', shop.workspace];
const file = (name: string, text: string): string => shop.write(name, `${text}\n`);
const under = (name: string, passphrase: string): string[] => ['--passphrase-file', file(name, passphrase)];
const byKey = (recoveryKey: string): string[] => ['--recovery-key-file', file('recovery', recoveryKey)];
const newKey = async (): Promise<string> => String((await shop.json('vault', 'recovery'))['recoveryKey']);
const wrong = () => shop.run(...at('verify'), ...under('wrong', 'not the passphrase'), '--json');

describe('vault status', () => {
  it('says what opens the workspace without opening it', async () => {
    const status = () => shop.run(...at('vault', 'status'), '--json');
    expect((await status()).json()).toEqual({
      workspace: shop.workspace,
      state: 'locked',
      secret: 'passphrase',
      recovery: 'unconfirmed',
      waitSeconds: 0,
    });
    expect((await shop.run(...at('vault', 'status'))).out).toBe(
      `${shop.workspace} is opened by its passphrase, or by the recovery key.\n` +
        'Its recovery key was made, and nobody has shown yet that they hold it.\n',
    );
    const recoveryKey = await newKey();
    await shop.nikash('vault', 'confirm-recovery', ...byKey(recoveryKey));
    expect((await status()).json()).toMatchObject({ recovery: 'confirmed' });
  });

  it('of a place without a workspace makes none', async () => {
    const place = join(shop.folder, 'elsewhere.nikash-ledger');
    const before = readdirSync(shop.folder);
    const ran = await shop.run('vault', 'status', '--workspace', place);
    expect([ran.exit, ran.out]).toEqual([0, `There is no workspace at ${place}.\n`]);
    expect(readdirSync(shop.folder)).toEqual(before);
  });
});

describe('init', () => {
  it('shows the recovery key once, which opens the workspace from then on', async () => {
    const place = join(shop.folder, 'new.nikash-ledger');
    const opening = ['--workspace', place, '--passphrase-file', file('p', testPassphrase)];
    const made = (await shop.run('init', ...opening, '--json')).json();
    expect(made).toEqual({ workspace: place, recoveryKey: expect.stringMatching(keyForm) as unknown });
    const recoveryKey = String(made['recoveryKey']);
    const files = readdirSync(shop.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const { parentPath, name } of files)
      expect({ name, holdsIt: readFileSync(join(parentPath, name)).includes(recoveryKey) }).toEqual({
        name,
        holdsIt: false,
      });
    expect(await shop.run('merchant', 'list', '--workspace', place, ...byKey(recoveryKey), '--json')).toMatchObject({
      exit: 0,
      err: '',
    });
  });

  it('says in words what the key is for and how to test it', async () => {
    const place = join(shop.folder, 'new.nikash-ledger');
    const { out } = await shop.run('init', '--workspace', place, ...under('p', testPassphrase));
    expect(out.split('\n').filter((line) => keyForm.test(line.trim()))).toHaveLength(1);
    expect(out).toContain('shown only this once');
    expect(out).toContain('nikash vault confirm-recovery --recovery-key-file FILE');
  });

  it('takes no recovery key: there is none yet', async () => {
    const ran = await shop.run(
      'init',
      '--workspace',
      join(shop.folder, 'n'),
      ...under('p', testPassphrase),
      ...byKey('x'),
    );
    expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('takes no --recovery-key-file')]);
  });
});

describe('the recovery key', () => {
  it('opens in the place of the passphrase, however it was typed', async () => {
    const recoveryKey = await newKey();
    for (const typed of [
      recoveryKey,
      recoveryKey.toLowerCase(),
      recoveryKey.replaceAll('-', ' '),
      `\uFEFF${recoveryKey}`,
    ])
      expect({ typed, ...(await shop.run(...at('merchant', 'list'), ...byKey(typed))) }).toMatchObject({
        typed,
        exit: 0,
        err: '',
      });
  });

  it('is replaced by a new one for good', async () => {
    const first = await newKey();
    const second = await newKey();
    expect(first).not.toBe(second);
    const old = await shop.run(...at('merchant', 'list'), ...byKey(first), '--json');
    expect([old.exit, old.json()]).toMatchObject([3, { ok: false, code: 'wrong_recovery_key' }]);
    // Neither the old one nor a slip of the pen is confirmed.
    for (const typed of [first, second.replace(/^.{4}/, '0000'), 'no key at all']) {
      const ran = await shop.nikash('vault', 'confirm-recovery', ...byKey(typed), '--json');
      expect([typed, ran.exit, ran.json()]).toMatchObject([typed, 3, { code: 'wrong_recovery_key' }]);
    }
    expect(await shop.json('vault', 'confirm-recovery', ...byKey(second))).toEqual({
      workspace: shop.workspace,
      recovery: 'confirmed',
    });
    expect((await shop.nikash('vault', 'recovery')).out).toMatch(/opens nothing any more, except backups/);
  });

  it('opens at once while a passphrase has to wait, and a new passphrase ends the wait', async () => {
    const recoveryKey = await newKey();
    for (let tries = 0; tries < 5; tries += 1) await wrong();
    expect((await wrong()).json()).toMatchObject({ code: 'vault_must_wait' });
    const passphrase = ['--new-passphrase-file', file('new', 'seven eight nine ten')];
    const set = await shop.run(...at('vault', 'passphrase'), ...byKey(recoveryKey), ...passphrase, '--json');
    expect([set.exit, set.err]).toEqual([0, '']);
    expect((await shop.run(...at('verify'), ...under('now', 'seven eight nine ten'))).exit).toBe(0);
  });
});

describe('vault passphrase', () => {
  it('puts a new passphrase in the place of the old one', async () => {
    const given = ['--new-passphrase-file', file('new', 'seven eight nine ten')];
    expect(await shop.json('vault', 'passphrase', ...given)).toEqual({
      workspace: shop.workspace,
      secret: 'passphrase',
      recovery: 'unconfirmed',
    });
    expect((await shop.json('merchant', 'list'))['code']).toBe('wrong_passphrase');
    expect((await shop.run(...at('merchant', 'list'), ...under('now', 'seven eight nine ten'))).exit).toBe(0);
    // At today's cost of a guess, whatever it was before.
    expect(readFileSync(vaultFile(), 'utf8')).toMatch(/"memoryKiB": 65536,\s*"passes": 3,/);
  });

  it('refuses a weak one, and the old one stays', async () => {
    const ran = await shop.nikash('vault', 'passphrase', '--new-passphrase-file', file('new', 'short'), '--json');
    expect([ran.exit, ran.json()]).toMatchObject([
      3,
      {
        code: 'passphrase_weak',
        message:
          'This passphrase is too easy to guess. Take at least 10 characters. Four unrelated words make a good one.',
      },
    ]);
    expect((await shop.nikash('merchant', 'list')).exit).toBe(0);
  });
});

describe('vault rekey', () => {
  it('writes the ledger under a new key; what opened it opens it, and the old vault does not', async () => {
    const recoveryKey = await newKey();
    const vault = readFileSync(vaultFile());
    const ledger = readFileSync(shop.workspace);
    const books = await shop.json('merchant', 'list');
    expect(await shop.json('vault', 'rekey', ...byKey(recoveryKey))).toEqual({
      workspace: shop.workspace,
      rekeyed: true,
      recovery: 'confirmed',
    });
    expect(readFileSync(shop.workspace).equals(ledger)).toBe(false);
    expect(await shop.json('merchant', 'list')).toEqual(books);
    expect((await shop.run(...at('merchant', 'list'), ...byKey(recoveryKey), '--json')).json()).toEqual(books);
    expect((await shop.nikash('verify')).exit).toBe(0);
    writeFileSync(vaultFile(), vault);
    expect((await shop.nikash('merchant', 'list')).exit).toBe(3);
  });

  it('changes nothing for another recovery key', async () => {
    const first = await newKey();
    await newKey();
    const ledger = readFileSync(shop.workspace);
    const ran = await shop.nikash('vault', 'rekey', ...byKey(first), '--json');
    expect([ran.exit, ran.json()]).toMatchObject([3, { code: 'wrong_recovery_key' }]);
    expect(readFileSync(shop.workspace).equals(ledger)).toBe(true);
    expect((await shop.nikash('verify')).exit).toBe(0);
  });
});

describe('wrong tries', () => {
  it('are refused with exit code 3, and from the fifth with how long to wait, however often the program is started', async () => {
    for (let tries = 1; tries <= 4; tries += 1) {
      const ran = await wrong();
      expect([tries, ran.exit, ran.json()]).toMatchObject([
        tries,
        3,
        { code: 'wrong_passphrase', details: { waitSeconds: 0 } },
      ]);
    }
    expect((await wrong()).json()).toMatchObject({ code: 'wrong_passphrase', details: { waitSeconds: 30 } });
    const right = await shop.nikash('verify', '--json');
    expect(right.exit).toBe(3);
    expect(right.json()).toMatchObject({
      code: 'vault_must_wait',
      message: expect.stringMatching(/^After so many wrong tries the next one can be made in \d+ seconds\./) as unknown,
    });
    const status = (await shop.run(...at('vault', 'status'), '--json')).json();
    expect(status['waitSeconds']).toBeGreaterThan(0);
    expect(status['waitSeconds']).toBeLessThanOrEqual(30);
    expect((await shop.run(...at('vault', 'status'))).out).toMatch(/The next try can be made in \d+ seconds\.\n$/);
  });
});

test.each([
  [['vault'], 'vault is the beginning of vault status, vault passphrase'],
  [['vault', 'open'], 'vault is the beginning of'],
  [['vault', 'status', 'more'], 'vault status does not know what to do with more'],
  [['vault', 'passphrase'], '--new-passphrase-file FILE holds the new passphrase'],
  [['vault', 'passphrase', '--new-passphrase-file', 'nowhere'], 'the new passphrase file nowhere could not be read'],
  [['vault', 'confirm-recovery'], '--recovery-key-file FILE holds the recovery key'],
  [['vault', 'rekey'], '--recovery-key-file FILE holds the recovery key'],
  [['verify', '--recovery-key-file', 'nowhere'], 'the recovery key file nowhere could not be read'],
])('%j is answered with one sentence', async (argv, sentence) => {
  const ran = await shop.nikash(...argv);
  expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining(sentence)]);
});

test('an empty file holds neither', async () => {
  const empty = file('empty', '');
  expect((await shop.nikash('verify', '--recovery-key-file', empty)).err).toContain('is empty');
  expect((await shop.nikash('vault', 'passphrase', '--new-passphrase-file', empty)).err).toContain('is empty');
});

test('a workspace without its vault is refused by name', async () => {
  rmSync(vaultFile());
  const ran = await shop.nikash('verify', '--json');
  expect([ran.exit, ran.json()]).toMatchObject([3, { code: 'vault_missing' }]);
});

describe.skipIf(process.platform === 'win32')('a passphrase that comes through a pipe', () => {
  /** A pipe that gives the passphrase to the first who reads it, and other words to whoever reads again. */
  const pipe = (): { readonly path: string; readonly close: () => void } => {
    const path = join(shop.folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const script = 'printf "%s\\n" "$2" > "$1"; printf "other words than these\\n" > "$1"';
    const child = spawn('sh', ['-c', script, 'sh', path, testPassphrase]);
    return { path, close: () => child.kill() };
  };

  it('is read once to make a workspace', async () => {
    const { path, close } = pipe();
    const place = join(shop.folder, 'piped.nikash-ledger');
    expect((await shop.run('init', '--workspace', place, '--passphrase-file', path)).exit).toBe(0);
    close();
    const opening = ['--workspace', place, '--passphrase-file', file('p', testPassphrase)];
    expect((await shop.run('verify', ...opening)).exit).toBe(0);
  });

  it('is read once to write the ledger under a new key', async () => {
    const recoveryKey = await newKey();
    const { path, close } = pipe();
    const ran = await shop.run(...at('vault', 'rekey'), '--passphrase-file', path, ...byKey(recoveryKey));
    close();
    expect([ran.exit, ran.err]).toEqual([0, '']);
  });
});
