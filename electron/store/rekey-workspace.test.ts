import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assert } from '../../shared/kernel/assert.ts';
import { leastCost, testPassphrase } from '../testing/make-test-workspace.ts';
import { openReader } from './connection.ts';
import { rekeyWorkspace, type RekeyStep } from './rekey-workspace.ts';
import { inTransaction } from './transaction.ts';
import { confirmRecovery } from './vault/rewrap-vault.ts';
import { vaultFileOf } from './vault/vault-document.ts';
import { createWorkspace, openWorkspace, type OpenBy, type WorkspaceFile } from './workspace-file.ts';

let folder: string;
let recoveryKey: Uint8Array;
let oldKey: Uint8Array;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-rekey-'));
  const made = await createWorkspace(place(), { kind: 'passphrase', text: testPassphrase }, leastCost);
  assert(made.ok, 'made');
  ({ recoveryKey } = made);
  const { writer, dataKey, close } = made.workspace;
  oldKey = Uint8Array.from(dataKey);
  confirmRecovery(vaultFileOf(place().file), dataKey, recoveryKey);
  await addMerchant(writer);
  close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const place = () => ({ file: join(folder, 'w.nikash-ledger'), deviceSecret: null, running: () => 0 });

const addMerchant = (writer: WorkspaceFile['writer']) =>
  inTransaction(writer, 'test.write', 1, () => {
    writer
      .write(
        `INSERT INTO merchant (id, name, country, industry, zone, base_currency, created_at) VALUES ('m1', 'Saffron Store', 'IN', 'other', 'Asia/Kolkata', 'INR', 1)`,
      )
      .run();
    return { keep: true, value: null };
  });

async function opened<T>(by: OpenBy, look: (workspace: WorkspaceFile) => T): Promise<T> {
  const found = await openWorkspace(place(), by);
  assert(found.ok, `it opens: ${found.ok ? '' : found.reason}`);
  try {
    return look(found.workspace);
  } finally {
    found.workspace.close();
  }
}

const namesIn = ({ reader }: Pick<WorkspaceFile, 'reader'>): unknown[] =>
  reader
    .read('SELECT name FROM merchant')
    .all()
    .map(({ name }) => name);

const opensUnder = (key: Uint8Array): boolean => {
  try {
    openReader({ file: place().file, key }).close();
    return true;
  } catch {
    return false;
  }
};

describe('a ledger under a new key', () => {
  it('opens by the same passphrase and the same recovery key, and under the old key no more', async () => {
    expect(opensUnder(oldKey)).toBe(true);
    expect(await rekeyWorkspace(place(), testPassphrase, recoveryKey, { cost: leastCost })).toEqual({ ok: true });
    expect(opensUnder(oldKey)).toBe(false);
    for (const by of [{ secret: testPassphrase }, { recoveryKey }])
      expect(await opened(by, namesIn)).toEqual(['Saffron Store']);
    expect(readFileSync(place().file).includes('Saffron')).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('rekey') || name.endsWith('.new'))).toEqual([]);
  });

  it('keeps the note of the chain’s head in order', async () => {
    await rekeyWorkspace(place(), testPassphrase, recoveryKey, { cost: leastCost });
    expect(await opened({ secret: testPassphrase }, ({ head, reader }) => head.judge(reader))).toEqual({
      verdict: 'in_order',
    });
  });

  it('wants both, the passphrase and the recovery key, and else changes nothing', async () => {
    const before = readFileSync(place().file);
    expect(await rekeyWorkspace(place(), 'wrong', recoveryKey)).toMatchObject({ reason: 'wrong_secret' });
    expect(await rekeyWorkspace(place(), testPassphrase, new Uint8Array(32))).toEqual({
      ok: false,
      reason: 'wrong_recovery_key',
    });
    expect(readFileSync(place().file).equals(before)).toBe(true);
  });

  it.each<RekeyStep>(['copied', 'both_keys', 'renamed'])('opens by both when it was cut off at: %s', async (step) => {
    const reached = (one: RekeyStep): void => {
      if (one === step) throw new Error('the power went');
    };
    await expect(rekeyWorkspace(place(), testPassphrase, recoveryKey, { cost: leastCost, reached })).rejects.toThrow(
      'the power went',
    );
    // By the recovery key first: it has to open whichever key the ledger is under, before anything was put in order.
    expect(await opened({ recoveryKey }, namesIn)).toEqual(['Saffron Store']);
    const look = await opened({ secret: testPassphrase }, ({ head, reader, dataKey }) => ({
      verdict: head.judge(reader).verdict,
      old: Buffer.compare(dataKey, oldKey) === 0,
    }));
    expect(look).toEqual({ verdict: 'in_order', old: step !== 'renamed' });
    const vault = JSON.parse(readFileSync(vaultFileOf(place().file), 'utf8')) as { keys: unknown[] };
    expect(vault.keys).toHaveLength(1);
    // The key that does not fit is no sign of damage: nothing is copied aside.
    expect(readdirSync(folder).filter((name) => name.includes('.damaged-'))).toEqual([]);
    expect(await rekeyWorkspace(place(), testPassphrase, recoveryKey, { cost: leastCost })).toEqual({ ok: true });
    expect(existsSync(`${place().file}.rekey`)).toBe(false);
  });

  it('is refused while somebody has the workspace open', async () => {
    const found = await openWorkspace(place(), { secret: testPassphrase });
    assert(found.ok, 'it opens');
    expect(await rekeyWorkspace(place(), testPassphrase, recoveryKey)).toEqual({ ok: false, reason: 'workspace_busy' });
    found.workspace.close();
  });

  it('does not take a half-written copy for the ledger', async () => {
    writeFileSync(`${place().file}.rekey`, 'left over');
    expect(await rekeyWorkspace(place(), testPassphrase, recoveryKey, { cost: leastCost })).toEqual({ ok: true });
    expect(await opened({ secret: testPassphrase }, namesIn)).toEqual(['Saffron Store']);
  });
});
