import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { contract, type MethodName } from '../../../shared/contract/contract.ts';
import { readRecoveryKey, writeRecoveryKey } from '../../../shared/vault/recovery-key.ts';
import { makeTestWorkspace, testPassphrase } from '../../testing/make-test-workspace.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';
import { vaultFileOf } from '../../store/vault/vault-document.ts';

const pin = '847362';
const otherPin = '583049';
const wrongPin = '905173';
const device = randomBytes(32);
const minute = 60_000;

/** The vault seen from the backend's door, on a machine whose running time the test says. */
type Door = TestBackend & { readonly machine: { running: number } };

const open: Door[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) {
    expect(one.faults).toEqual([]);
    await one.remove();
  }
});

function door(options: { readonly keyring?: Uint8Array | null; readonly folder?: string } = {}): Door {
  const machine = { running: 10 * 60 * minute };
  const { keyring = null, folder } = options;
  const test = testBackend({
    running: () => machine.running,
    ...(keyring === null ? {} : { deviceSecret: keyring }),
    ...(folder === undefined ? {} : { folder }),
  });
  const made = { ...test, machine };
  open.push(made);
  return made;
}

/** A workspace under a PIN, closed, and its recovery key. */
async function pinDoor(): Promise<{ readonly test: Door; readonly recoveryKey: string }> {
  const test = door({ keyring: device });
  return { test, recoveryKey: await makeTestWorkspace(test.databaseFile, { kind: 'pin', text: pin }, device) };
}

async function wordsDoor(): Promise<{ readonly test: Door; readonly recoveryKey: string }> {
  const test = door();
  return { test, recoveryKey: await makeTestWorkspace(test.databaseFile) };
}

const unlock = (test: Door, given: Parameters<typeof test.dispatch<'vault.unlock'>>[1]) =>
  test.dispatch('vault.unlock', given);
const status = (test: Door) => test.ask('vault.status', {});
const anotherKey = (): string => writeRecoveryKey(randomBytes(32));

describe('making a workspace', () => {
  it('refuses a PIN where no keyring protects it, and makes nothing', async () => {
    const test = door();
    expect(await test.dispatch('vault.create', { pin })).toMatchObject({ code: 'keyring_missing' });
    expect(await status(test)).toMatchObject({ state: 'none', keyring: false, secret: null, recovery: 'none' });
  });

  it.each([
    ['12345', 'not_six_digits'],
    ['1234567', 'not_six_digits'],
    ['৮৪৭৩৬২', 'not_six_digits'],
    ['', 'not_six_digits'],
    ['777777', 'repeated'],
    ['123123', 'repeated'],
    ['123456', 'sequence'],
    ['642086', 'sequence'],
    ['150847', 'date'],
    ['147258', 'common'],
  ])('refuses the PIN %j: %s', async (weak, reason) => {
    const test = door({ keyring: device });
    expect(await test.dispatch('vault.create', { pin: weak })).toMatchObject({ code: 'pin_weak', details: { reason } });
    expect((await status(test)).state).toBe('none');
  });

  it.each([
    ['short', 'short'],
    ['         x         ', 'short'],
    ['abababababab', 'repeated'],
  ])('refuses the passphrase %j: %s', async (passphrase, reason) => {
    expect(await door().dispatch('vault.create', { passphrase })).toMatchObject({
      code: 'passphrase_weak',
      details: { reason, least: 10 },
    });
  });

  it('under a PIN gives the recovery key once, unconfirmed, and opens', async () => {
    const test = door({ keyring: device });
    const { recoveryKey, ...shown } = await test.ask('vault.create', { pin });
    expect(readRecoveryKey(recoveryKey)).not.toBeNull();
    expect(shown).toEqual({
      state: 'open',
      demo: false,
      fileName: 'test.nikash-ledger',
      keyring: true,
      secret: 'pin',
      recovery: 'unconfirmed',
      waitMs: 0,
      readOnly: null,
    });
    expect(await status(test)).toEqual(shown);
    expect(await test.dispatch('vault.create', { pin })).toMatchObject({ code: 'workspace_exists' });
    await test.ask('vault.lock', {});
    expect(await test.dispatch('vault.create', { pin: otherPin })).toMatchObject({ code: 'workspace_exists' });
    expect(await unlock(test, { recoveryKey })).toMatchObject({ ok: true });
  });
});

describe('opening', () => {
  it('says that there is none, and what is missing or spoiled', async () => {
    const test = door();
    expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ code: 'workspace_missing' });
    await makeTestWorkspace(test.databaseFile);
    const vault = readFileSync(vaultFileOf(test.databaseFile));
    rmSync(vaultFileOf(test.databaseFile));
    expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ code: 'vault_missing' });
    writeFileSync(vaultFileOf(test.databaseFile), vault.subarray(0, 200));
    expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ code: 'workspace_unreadable' });
    writeFileSync(vaultFileOf(test.databaseFile), vault);
    expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ ok: true });
  });

  it('by a PIN needs the keyring it was made with; no try is counted without it', async () => {
    const { test, recoveryKey } = await pinDoor();
    for (const keyring of [null, randomBytes(32)]) {
      const elsewhere = door({ keyring, folder: test.folder });
      for (let tries = 0; tries < 6; tries += 1)
        expect(await unlock(elsewhere, { pin })).toMatchObject({ code: 'other_device' });
      expect(await status(elsewhere)).toMatchObject({ state: 'locked', secret: 'pin', waitMs: 0 });
      expect(await unlock(elsewhere, { recoveryKey })).toMatchObject({ ok: true });
      await elsewhere.ask('vault.lock', {});
    }
    expect(await unlock(test, { pin })).toMatchObject({ ok: true });
  });

  it('by a recovery key refuses another, a slip of the pen and what is none, and counts no try', async () => {
    const { test, recoveryKey } = await wordsDoor();
    const slip = recoveryKey.replace(/^./, (one) => (one === '7' ? '8' : '7'));
    for (const given of [anotherKey(), slip, recoveryKey.slice(0, -1), 'x', '🔑'.repeat(14)])
      expect([given, await unlock(test, { recoveryKey: given })]).toMatchObject([
        given,
        { code: 'wrong_recovery_key' },
      ]);
    expect((await status(test)).waitMs).toBe(0);
    expect(await unlock(test, { recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') })).toMatchObject({
      ok: true,
      value: { state: 'open' },
    });
  });

  it('closes what was open before it looks at what is given', async () => {
    const { test } = await wordsDoor();
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    expect(await unlock(test, { passphrase: 'not the passphrase' })).toMatchObject({ code: 'wrong_passphrase' });
    expect((await status(test)).state).toBe('locked');
    expect(await test.dispatch('merchants.list', {})).toMatchObject({ code: 'workspace_locked' });
  });
});

describe('wrong tries', () => {
  it('of a PIN: four free, then 30 s, 1, 5, 15, 60 minutes; the tenth deletes the PIN and nothing else', async () => {
    const { test, recoveryKey } = await pinDoor();
    const waits = [0, 0, 0, 0, 30, 60, 300, 900, 3600];
    for (const [at, waitSeconds] of waits.entries()) {
      expect(await unlock(test, { pin: wrongPin })).toMatchObject({
        code: 'wrong_pin',
        details: { triesLeft: 9 - at, waitSeconds },
      });
      expect((await status(test)).waitMs).toBe(waitSeconds * 1000);
      if (waitSeconds === 0) continue;
      // The right PIN has to wait too, to the last millisecond; asking meanwhile costs no try.
      test.machine.running += waitSeconds * 1000 - 1;
      expect(await unlock(test, { pin })).toMatchObject({ code: 'vault_must_wait', details: { waitSeconds: 1 } });
      test.machine.running += 1;
    }
    expect(await unlock(test, { pin: wrongPin })).toMatchObject({ code: 'pin_gone' });
    expect(await status(test)).toMatchObject({ state: 'locked', secret: null, waitMs: 0 });
    expect(await unlock(test, { pin })).toMatchObject({ code: 'pin_gone' });
    expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ code: 'pin_gone' });

    await test.ask('vault.unlock', { recoveryKey });
    await test.ask('vault.setSecret', { pin: otherPin });
    await test.ask('vault.lock', {});
    expect(await unlock(test, { pin: otherPin })).toMatchObject({ ok: true });
  });

  it('of a passphrase wait the same, and never delete it', async () => {
    const { test } = await wordsDoor();
    for (let tries = 0; tries < 12; tries += 1) {
      expect(await unlock(test, { passphrase: 'not the passphrase' })).toMatchObject({ code: 'wrong_passphrase' });
      test.machine.running += 60 * minute;
    }
    expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ ok: true });
    expect((await status(test)).waitMs).toBe(0);
  });

  it('are not forgotten when the program or the machine is started again, whatever the clock says', async () => {
    const { test } = await wordsDoor();
    for (let tries = 0; tries < 5; tries += 1) await unlock(test, { passphrase: 'not the passphrase' });
    const again = door({ folder: test.folder });
    again.machine.running = test.machine.running + 10_000;
    expect((await status(again)).waitMs).toBe(20_000);
    // Started again: only what it has surely run since counts.
    again.machine.running = 5_000;
    expect((await status(again)).waitMs).toBe(25_000);
    expect(await unlock(again, { passphrase: testPassphrase })).toMatchObject({ code: 'vault_must_wait' });
    again.machine.running = 30_000;
    expect(await unlock(again, { passphrase: testPassphrase })).toMatchObject({ ok: true });
  });

  it('belong to the secret they were made at: a new one begins with none', async () => {
    const { test, recoveryKey } = await pinDoor();
    for (let tries = 0; tries < 8; tries += 1) {
      await unlock(test, { pin: wrongPin });
      test.machine.running += 60 * minute;
    }
    await test.ask('vault.unlock', { recoveryKey });
    await test.ask('vault.setSecret', { pin: otherPin });
    expect(await unlock(test, { pin })).toMatchObject({ code: 'wrong_pin', details: { triesLeft: 9, waitSeconds: 0 } });
  });

  it('a right one ends the count', async () => {
    const { test } = await wordsDoor();
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await unlock(test, { passphrase: 'not the passphrase' });
      expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ ok: true });
    }
  });
});

const guarded = (Object.keys(contract) as MethodName[]).filter((name) => contract[name].guarded);

describe('a proof', () => {
  it('is asked for by what moves or shows money to others, and by what changes the vault', () => {
    expect(guarded).toEqual(
      expect.arrayContaining(['vault.setSecret', 'vault.renewRecovery', 'vault.allowExport', 'periods.close']),
    );
  });

  it('holds five minutes from unlocking and from each proof, and not a millisecond more', async () => {
    const { test } = await pinDoor();
    await test.ask('vault.unlock', { pin });
    test.machine.running += 5 * minute;
    expect(await test.dispatch('vault.allowExport', {})).toEqual({ ok: true, value: {} });
    test.machine.running += 1;
    expect(await test.dispatch('vault.allowExport', {})).toMatchObject({ code: 'proof_needed' });
    expect(await test.dispatch('vault.prove', { pin: wrongPin })).toMatchObject({ code: 'wrong_pin' });
    expect(await test.dispatch('vault.allowExport', {})).toMatchObject({ code: 'proof_needed' });
    expect(await test.dispatch('vault.prove', { pin })).toMatchObject({ ok: true, value: { state: 'open' } });
    test.machine.running += 5 * minute;
    expect(await test.dispatch('vault.allowExport', {})).toMatchObject({ ok: true });
  });

  it('needed for every guarded command: without one none of them does anything', async () => {
    const { test } = await wordsDoor();
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    const { id } = await test.ask('merchants.add', { name: 'Shop', country: 'IN' });
    const vault = readFileSync(vaultFileOf(test.databaseFile), 'utf8');
    test.machine.running += 5 * minute + 1;
    expect(await test.dispatch('vault.setSecret', { passphrase: 'seven eight nine ten' })).toMatchObject({
      code: 'proof_needed',
    });
    expect(await test.dispatch('vault.renewRecovery', {})).toMatchObject({ code: 'proof_needed' });
    expect(await test.dispatch('periods.close', { merchantId: id, month: '2026-10' })).toMatchObject({
      code: 'proof_needed',
    });
    expect(readFileSync(vaultFileOf(test.databaseFile), 'utf8')).toBe(vault);
  });

  it('ends with locking, and wrong proofs count as wrong tries at the door', async () => {
    const { test } = await pinDoor();
    await test.ask('vault.unlock', { pin });
    await test.ask('vault.lock', {});
    expect(await test.dispatch('vault.prove', { pin })).toMatchObject({ code: 'workspace_locked' });
    expect(await test.dispatch('vault.allowExport', {})).toMatchObject({ code: 'workspace_locked' });
    await test.ask('vault.unlock', { pin });
    for (let tries = 0; tries < 5; tries += 1) await test.dispatch('vault.prove', { pin: wrongPin });
    expect(await test.dispatch('vault.prove', { pin })).toMatchObject({ code: 'vault_must_wait' });
    await test.ask('vault.lock', {});
    expect(await unlock(test, { pin })).toMatchObject({ code: 'vault_must_wait' });
  });

  it('is what the machine’s running time says, at any steps of it', async () => {
    const { test } = await wordsDoor();
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    let since = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 7 * minute }), fc.boolean(), async (step, prove) => {
        test.machine.running += step;
        since += step;
        const allowed = await test.dispatch('vault.allowExport', {});
        expect(allowed.ok ? 'allowed' : allowed.code).toBe(since <= 5 * minute ? 'allowed' : 'proof_needed');
        if (!prove) return;
        await test.ask('vault.prove', { passphrase: testPassphrase });
        since = 0;
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('is never asked for in the demo', async () => {
    const test = door({ keyring: device });
    expect(await test.ask('vault.openDemo', {})).toMatchObject({ state: 'open', demo: true });
    test.machine.running += 24 * 60 * minute;
    expect(await test.dispatch('vault.allowExport', {})).toMatchObject({ ok: true });
    // What changes a vault is for one's own.
    expect(await test.dispatch('vault.setSecret', { pin })).toMatchObject({ code: 'workspace_locked' });
    expect(await test.dispatch('vault.renewRecovery', {})).toMatchObject({ code: 'workspace_locked' });
    expect(await test.dispatch('vault.confirmRecovery', { recoveryKey: anotherKey() })).toMatchObject({
      code: 'workspace_locked',
    });
    const secret = { passphrase: 'the demo is invented' };
    expect(await test.dispatch('vault.rekey', { secret, recoveryKey: anotherKey() })).toMatchObject({
      code: 'workspace_locked',
    });
    expect(await test.ask('vault.leaveDemo', {})).toMatchObject({ state: 'none', demo: false });
  });
});

describe('changing what opens it', () => {
  it('exchanges PIN and passphrase, refuses weak ones, and leaves the recovery key', async () => {
    const { test, recoveryKey } = await pinDoor();
    await test.ask('vault.unlock', { pin });
    expect(await test.dispatch('vault.setSecret', { pin: '123456' })).toMatchObject({ code: 'pin_weak' });
    expect(await test.dispatch('vault.setSecret', { passphrase: 'short' })).toMatchObject({ code: 'passphrase_weak' });
    expect(await test.ask('vault.setSecret', { passphrase: testPassphrase })).toMatchObject({ secret: 'passphrase' });
    await test.ask('vault.lock', {});
    expect(await unlock(test, { pin })).toMatchObject({ code: 'wrong_passphrase' });
    expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ ok: true });
    expect(await unlock(test, { recoveryKey })).toMatchObject({ ok: true });
  });

  it('is refused while locked', async () => {
    const { test } = await wordsDoor();
    for (const [method, input] of [
      ['vault.setSecret', { passphrase: testPassphrase }],
      ['vault.renewRecovery', {}],
      ['vault.confirmRecovery', { recoveryKey: anotherKey() }],
      ['vault.rekey', { secret: { passphrase: testPassphrase }, recoveryKey: anotherKey() }],
    ] as const)
      expect([method, await test.dispatch(method, input)]).toMatchObject([
        method,
        { ok: false, code: 'workspace_locked' },
      ]);
  });

  it('of a PIN is refused on a computer without a keyring, which the recovery key opened', async () => {
    const { test, recoveryKey } = await pinDoor();
    const elsewhere = door({ folder: test.folder });
    await elsewhere.ask('vault.unlock', { recoveryKey });
    expect(await elsewhere.dispatch('vault.setSecret', { pin: otherPin })).toMatchObject({ code: 'keyring_missing' });
    expect(await elsewhere.ask('vault.setSecret', { passphrase: testPassphrase })).toMatchObject({
      secret: 'passphrase',
    });
    await elsewhere.ask('vault.lock', {});
    // A passphrase set without a keyring opens on any computer.
    expect(await unlock(test, { passphrase: testPassphrase })).toMatchObject({ ok: true });
  });
});

describe('the recovery key', () => {
  it('is confirmed by itself alone, renewed for good, and unconfirmed again then', async () => {
    const { test, recoveryKey } = await wordsDoor();
    await test.ask('vault.unlock', { passphrase: testPassphrase });
    for (const given of [anotherKey(), 'nothing of the kind'])
      expect(await test.dispatch('vault.confirmRecovery', { recoveryKey: given })).toMatchObject({
        code: 'wrong_recovery_key',
      });
    expect(await test.ask('vault.confirmRecovery', { recoveryKey })).toMatchObject({ recovery: 'confirmed' });
    const renewed = await test.ask('vault.renewRecovery', {});
    expect(renewed).toMatchObject({ recovery: 'unconfirmed' });
    expect(await test.dispatch('vault.confirmRecovery', { recoveryKey })).toMatchObject({ code: 'wrong_recovery_key' });
    expect(await unlock(test, { recoveryKey })).toMatchObject({ code: 'wrong_recovery_key' });
    expect(await unlock(test, { recoveryKey: renewed.recoveryKey })).toMatchObject({ ok: true });
  });

  it('is given when it is made and in no other answer, nor is anything else that opens', async () => {
    const { test, recoveryKey } = await pinDoor();
    const answers = [
      await test.dispatch('vault.unlock', { pin: wrongPin }),
      await test.dispatch('vault.unlock', { recoveryKey }),
      await test.dispatch('vault.confirmRecovery', { recoveryKey }),
      await test.dispatch('vault.prove', { pin }),
      await test.dispatch('vault.setSecret', { pin: otherPin }),
      await test.dispatch('vault.status', {}),
      await test.dispatch('vault.lock', {}),
    ];
    const said = JSON.stringify(answers);
    const bytes = Buffer.from(readRecoveryKey(recoveryKey) ?? []);
    for (const secret of [
      recoveryKey,
      recoveryKey.replaceAll('-', ''),
      bytes.toString('hex'),
      bytes.toString('base64'),
      pin,
      otherPin,
      wrongPin,
      device.toString('hex'),
    ])
      expect(said).not.toContain(secret);
  });
});

describe('a new key for the ledger', () => {
  it('asks for secret and recovery key; either wrong changes nothing', async () => {
    const { test, recoveryKey } = await pinDoor();
    await test.ask('vault.unlock', { pin });
    await test.ask('merchants.add', { name: 'Shop', country: 'IN' });
    const vault = readFileSync(vaultFileOf(test.databaseFile), 'utf8');
    const rekey = (given: string, key: string) =>
      test.dispatch('vault.rekey', { secret: { pin: given }, recoveryKey: key });
    expect(await rekey(wrongPin, recoveryKey)).toMatchObject({ code: 'wrong_pin', details: { triesLeft: 9 } });
    expect(await rekey(pin, anotherKey())).toMatchObject({ code: 'wrong_recovery_key' });
    expect(await rekey(pin, 'none')).toMatchObject({ code: 'wrong_recovery_key' });
    expect(readFileSync(vaultFileOf(test.databaseFile), 'utf8')).toBe(vault);
    expect((await status(test)).state).toBe('open');

    const merchants = await test.ask('merchants.list', {});
    expect(await rekey(pin, recoveryKey)).toMatchObject({ ok: true, value: { state: 'open', recovery: 'confirmed' } });
    expect(await test.ask('merchants.list', {})).toEqual(merchants);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
    for (const given of [{ pin }, { recoveryKey }]) {
      await test.ask('vault.lock', {});
      expect(await unlock(test, given)).toMatchObject({ ok: true });
    }
    await test.ask('vault.lock', {});
    writeFileSync(vaultFileOf(test.databaseFile), vault);
    expect(await unlock(test, { pin })).toMatchObject({ ok: false });
  });
});

describe('any sequence of what a person may do at the door', () => {
  it('leaves a workspace that its secret opens and nothing else does', { timeout: 120_000 }, async () => {
    const step = fc.constantFrom('right', 'wrong', 'wait', 'lock', 'key', 'restart', 'renew', 'prove');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const first = await wordsDoor();
        let { test, recoveryKey } = first;
        let wrong = 0;
        let waits = 0;
        let isOpen = false;
        for (const one of steps) {
          switch (one) {
            case 'right':
            case 'wrong': {
              const passphrase = one === 'right' ? testPassphrase : 'not the passphrase';
              const found = await unlock(test, { passphrase });
              isOpen = found.ok;
              const expected = waits > 0 ? 'vault_must_wait' : one === 'right' ? 'ok' : 'wrong_passphrase';
              expect(found.ok ? 'ok' : found.code).toBe(expected);
              if (expected === 'ok') wrong = 0;
              if (expected === 'wrong_passphrase') {
                wrong += 1;
                waits = [0, 0, 0, 0, 0, 30_000, 60_000, 300_000, 900_000][wrong] ?? 3_600_000;
              }
              break;
            }
            case 'wait':
              test.machine.running += 40_000;
              waits = Math.max(0, waits - 40_000);
              break;
            case 'lock':
              await test.ask('vault.lock', {});
              isOpen = false;
              break;
            case 'key':
              expect(await unlock(test, { recoveryKey })).toMatchObject({ ok: true });
              isOpen = true;
              break;
            case 'restart':
              await test.backend.close();
              isOpen = false;
              test = door({ folder: test.folder });
              test.machine.running = first.test.machine.running;
              first.test.machine.running = test.machine.running;
              break;
            case 'renew':
              if (!isOpen) break;
              ({ recoveryKey } = await test.ask('vault.renewRecovery', {}));
              break;
            case 'prove': {
              const found = await test.dispatch('vault.prove', { passphrase: testPassphrase });
              const expected = !isOpen ? 'workspace_locked' : waits > 0 ? 'vault_must_wait' : 'ok';
              expect(found.ok ? 'ok' : found.code).toBe(expected);
              if (expected === 'ok') wrong = 0;
              break;
            }
          }
          expect(await status(test)).toMatchObject({ state: isOpen ? 'open' : 'locked', waitMs: waits });
        }
      }),
      { numRuns: 12 },
    );
  });
});
