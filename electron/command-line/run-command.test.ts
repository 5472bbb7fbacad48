import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hdfcFile, phonepeFile } from '../testing/sample-files.ts';
import { commands } from './commands/commands.ts';
import { runCommand } from './run-command.ts';

let folder: string;
let passphrase: string | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nikash-cli-'));
  passphrase = process.env['NIKASH_PASSPHRASE'];
  process.env['NIKASH_PASSPHRASE'] = 'one two three four';
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  if (passphrase === undefined) delete process.env['NIKASH_PASSPHRASE'];
  else process.env['NIKASH_PASSPHRASE'] = passphrase;
});

type Ran = {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly json: () => Record<string, unknown>;
};

async function nikash(...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await runCommand(argv, { out: (text) => (out += `${text}\n`), err: (text) => (err += `${text}\n`) });
  return { exit, out, err, json: () => JSON.parse(out) as Record<string, unknown> };
}

const workspace = (): readonly string[] => ['--workspace', join(folder, 'w.nikash-ledger')];

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const settlement = phonepeFile([
  {
    reference: 'P1',
    on: '01-10-2025',
    amount: '1000.00',
    fee: '-7.40',
    tax: '-1.332',
    batch: 'AXNPN0001',
    settledOn: '02-10-2025',
  },
  { reference: 'P2', on: '05-10-2025', amount: '250.00', fee: '-1.85', tax: '-0.67' },
]);
const statement = hdfcFile([
  { on: '02/10/25', narration: 'NEFT CR-AXNPN0001', reference: 'AXNPN0001', in: '991.27', balance: '991.27' },
]);

/** A workspace with one merchant; gives the merchant's id. */
async function opened(): Promise<string> {
  expect(await nikash('init', ...workspace())).toMatchObject({ exit: 0 });
  const added = await nikash(
    'merchant',
    'add',
    '--name',
    'Shop',
    '--country',
    'in',
    '--declared',
    'INR=300000',
    ...workspace(),
    '--json',
  );
  expect(added.json()).toMatchObject({ name: 'Shop', zone: 'Asia/Kolkata', base: 'INR', declared: ['300000.00'] });
  return String(added.json()['id']);
}

describe('the command line', () => {
  it('goes the whole way: two files, a match with its reason, a closed month, a report', async () => {
    const id = await opened();
    const merchant = ['--merchant', id, ...workspace(), '--json'];
    const files = [write('p.csv', settlement), write('h.csv', statement)];

    const dry = await nikash('import', ...files, '--dry-run', ...merchant);
    expect(dry).toMatchObject({ exit: 0 });
    expect((await nikash('imports', ...merchant)).json()).toEqual({ imports: [] });

    const imported = (await nikash('import', ...files, ...merchant)).json();
    expect(imported['imports']).toMatchObject([
      {
        file: 'p.csv',
        format: 'phonepe.settlement',
        rows: { read: 2, new: 2, known: 0 },
        batches: [{ reference: 'AXNPN0001', net: '991.268' }],
        issues: [],
      },
      { file: 'h.csv', format: 'hdfc.statement', rows: { read: 1, new: 1, known: 0 }, issues: [] },
    ]);

    const reconciled = (await nikash('reconcile', ...merchant)).json();
    expect(reconciled['matched']).toMatchObject([
      {
        level: 2,
        rule: 'reference_rounded',
        left: [{ reference: 'AXNPN0001' }],
        right: [{ reference: 'AXNPN0001' }],
        amount: '991.27',
        currency: 'INR',
      },
      { level: 1, left: [{ reference: 'P1' }] },
    ]);
    expect((await nikash('exceptions', ...merchant)).json()).toMatchObject({
      exceptions: [
        {
          kind: 'not_settled',
          amountAtRisk: '247.48',
          currency: 'INR',
          references: ['P2', 'M-P2'],
          occurredOn: '2025-10-05',
          state: 'open',
          incident: null,
        },
      ],
    });
    const closed = (await nikash('close', '--month', '2025-10', ...merchant)).json();
    expect(closed).toMatchObject({
      period: '2025-10',
      state: 'closed',
      snapshot: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    });
    const out = join(folder, 'turnover.csv');
    const report = (await nikash('report', 'turnover', '--month', '2025-10', '--out', out, ...merchant)).json();
    expect(report).toMatchObject({
      merchant: id,
      period: '2025-10',
      zone: 'Asia/Kolkata',
      rows: [{ currency: 'INR', method: 'upi', payments: 2, gross: '1250.00' }],
      totals: [{ currency: 'INR', payments: 2, gross: '1250.00', declared: '300000.00' }],
    });
    expect(readFileSync(out, 'utf8')).toContain('total,Shop,2025-10,Asia/Kolkata,,INR,,2,1250.00,300000.00\r\n');
    expect((await nikash('verify', ...workspace(), '--json')).json()).toMatchObject({ ok: true, findings: [] });
  });

  it('refuses a file that is in the books, with exit code 3 and its code', async () => {
    await opened();
    const file = write('p.csv', settlement);
    expect((await nikash('import', file, ...workspace())).exit).toBe(0);
    const again = await nikash('import', file, ...workspace(), '--json');
    expect(again.exit).toBe(3);
    expect(again.json()).toMatchObject({ ok: false, code: 'already_imported', details: { file: 'p.csv' } });
    expect(again.err).toContain('in the books already');
  });

  it('holds a faulty file back with exit code 4, its line and its column', async () => {
    await opened();
    const file = write('bad.csv', settlement.replace('250.00', '25O.00'));
    const held = await nikash('import', file, ...workspace(), '--json');
    expect(held.exit).toBe(4);
    expect(held.json()).toMatchObject({
      ok: false,
      code: 'issues_hold_import',
      details: { issues: [{ file: 'bad.csv', line: 3, column: 'Amount' }] },
    });
    expect((await nikash('import', file, '--dry-run', ...workspace())).exit).toBe(4);
    expect((await nikash('inspect', file)).exit).toBe(4);
    expect((await nikash('imports', ...workspace(), '--json')).json()).toEqual({ imports: [] });
  });

  it('inspects without a workspace: one document for one file, a list for several', async () => {
    const file = write('p.csv', settlement);
    const one = await nikash('inspect', file, '--json');
    expect(one.exit).toBe(0);
    expect(one.json()).toMatchObject({
      file: 'p.csv',
      kind: 'settlement',
      batches: [{ reference: 'AXNPN0001', net: '991.268' }],
      issues: [],
    });
    const two = await nikash('inspect', file, write('h.csv', statement), '--json');
    expect(two.json()).toHaveLength(2);
    expect((await nikash('inspect', write('x.csv', 'a,b\r\n1,2\r\n'), '--json')).exit).toBe(4);
  });

  it.each([
    ['no command', []],
    ['a command that does not exist yet', ['undo', 'x']],
    ['another', ['reopen']],
    ['an option that does not exist', ['verify', '--colour']],
    ['an option of another command', ['init', '--month', '2025-10']],
    ['a month that is none', ['close', '--month', 'October', '--workspace', 'x']],
    ['no workspace', ['verify']],
    ['no file', ['inspect']],
    ['a country in words', ['merchant', 'add', '--name', 'X', '--country', 'India']],
    ['a currency that is none', ['merchant', 'add', '--name', 'X', '--country', 'IN', '--base', 'XXQ']],
    ['a report that is none', ['report', 'fees']],
  ])('answers %s with exit code 2 and one sentence', async (_, argv) => {
    if (argv.includes('X') || argv.includes('fees') || argv.includes('--month')) {
      await nikash('init', ...workspace());
      const ran = await nikash(...argv.filter((word) => word !== '--workspace' && word !== 'x'), ...workspace());
      expect(ran.exit).toBe(2);
      return;
    }
    const ran = await nikash(...argv, '--json');
    expect(ran.exit).toBe(2);
    if (argv.length > 0) expect(ran.json()).toMatchObject({ ok: false, code: 'usage' });
  });

  it('says unknown command for what does not exist yet', async () => {
    for (const word of ['undo', 'reopen', 'backup', 'restore'])
      expect((await nikash(word)).err).toContain(`unknown command: ${word}`);
  });

  it('names a wrong passphrase, a missing workspace and an unknown merchant as refusals', async () => {
    await opened();
    expect((await nikash('close', '--merchant', 'nobody', ...workspace(), '--json')).json()).toMatchObject({
      code: 'merchant_unknown',
    });
    expect((await nikash('verify', '--workspace', join(folder, 'none'), '--json')).json()).toMatchObject({
      code: 'workspace_missing',
    });
    process.env['NIKASH_PASSPHRASE'] = 'five six seven eight';
    const wrong = await nikash('verify', ...workspace(), '--json');
    expect(wrong.exit).toBe(3);
    expect(wrong.json()).toMatchObject({ code: 'wrong_passphrase' });
    const file = write('passphrase', 'one two three four\n');
    expect((await nikash('verify', '--passphrase-file', file, ...workspace())).exit).toBe(0);
  });

  it('says what every command does', async () => {
    const { out, exit } = await nikash('--help');
    expect(exit).toBe(0);
    for (const { usage, does } of Object.values(commands)) {
      expect(out).toContain(usage);
      expect(out).toContain(does);
    }
  });

  it('runs the demo to a closed month and says what is missing and why', async () => {
    const ran = await nikash('demo', join(folder, 'demo'), '--json');
    expect(ran.exit).toBe(0);
    const { exceptions, state } = ran.json() as { exceptions: { kind: string }[]; state: string };
    expect(state).toBe('closed');
    expect(exceptions.map(({ kind }) => kind).toSorted()).toEqual([
      'not_settled',
      'not_settled',
      'short_paid',
      'unknown_credit',
    ]);
    expect((await nikash('demo', join(folder, 'demo'))).exit).toBe(3);
  });
});
