import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from './commands/commands.ts';
import { testPassphrase } from '../testing/make-test-workspace.ts';
import { bankStatement, settlementReport } from '../testing/shop-folder.ts';
import { shopOfEachTest } from '../testing/shop-of-each-test.ts';

const shop = shopOfEachTest();

describe('the command line', () => {
  it('goes the whole way: two files, a match with its reason, a closed month, a report', async () => {
    const id = shop.merchant;
    const merchant = ['--merchant', id];
    const files = [shop.write('p.csv', settlementReport), shop.write('h.csv', bankStatement)];

    const dry = await shop.nikash('import', ...files, '--dry-run', ...merchant);
    expect(dry).toMatchObject({ exit: 0 });
    expect(await shop.json('imports', ...merchant)).toEqual({ imports: [] });

    const imported = await shop.json('import', ...files, ...merchant);
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

    const reconciled = await shop.json('reconcile', ...merchant);
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
    expect(await shop.json('exceptions', ...merchant)).toMatchObject({
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
    const closed = await shop.json('close', '--month', '2025-10', ...merchant);
    expect(closed).toMatchObject({
      period: '2025-10',
      state: 'closed',
      snapshot: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    });
    const out = join(shop.folder, 'turnover.csv');
    const report = await shop.json('report', 'turnover', '--month', '2025-10', '--out', out, ...merchant);
    expect(report).toMatchObject({
      merchant: id,
      period: '2025-10',
      zone: 'Asia/Kolkata',
      rows: [{ currency: 'INR', method: 'upi', payments: 2, gross: '1250.00' }],
      totals: [{ currency: 'INR', payments: 2, gross: '1250.00', declared: '300000.00' }],
    });
    expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFFNikash report,turnover\r\n/u);
    expect(readFileSync(out, 'utf8')).toMatch(/\r\n[^\r]*,INR,[^\r]*2,1250\.00/u);
    expect(await shop.json('verify')).toMatchObject({ ok: true, findings: [] });
  });

  it('refuses a file that is in the books, with exit code 3 and its code', async () => {
    const file = shop.write('p.csv', settlementReport);
    expect((await shop.nikash('import', file)).exit).toBe(0);
    const again = await shop.nikash('import', file, '--json');
    expect(again.exit).toBe(3);
    expect(again.json()).toMatchObject({ ok: false, code: 'already_imported', details: { file: 'p.csv' } });
    expect(again.err).toContain('in the books already');
  });

  it('holds a faulty file back with exit code 4, its line and its column', async () => {
    const file = shop.write('bad.csv', settlementReport.replace('250.00', '25O.00'));
    const held = await shop.nikash('import', file, '--json');
    expect(held.exit).toBe(4);
    expect(held.json()).toMatchObject({
      ok: false,
      code: 'issues_hold_import',
      details: { issues: [{ file: 'bad.csv', line: 3, column: 'Amount' }] },
    });
    expect((await shop.nikash('import', file, '--dry-run')).exit).toBe(4);
    expect((await shop.run('inspect', file)).exit).toBe(4);
    expect(await shop.json('imports')).toEqual({ imports: [] });
  });

  it('inspects without a workspace: one document for one file, a list for several', async () => {
    const file = shop.write('p.csv', settlementReport);
    const one = await shop.run('inspect', file, '--json');
    expect(one.exit).toBe(0);
    expect(one.json()).toMatchObject({
      file: 'p.csv',
      kind: 'settlement',
      batches: [{ reference: 'AXNPN0001', net: '991.268' }],
      issues: [],
    });
    const two = await shop.run('inspect', file, shop.write('h.csv', bankStatement), '--json');
    expect(two.json()).toHaveLength(2);
    expect((await shop.run('inspect', shop.write('x.csv', 'a,b\r\n1,2\r\n'), '--json')).exit).toBe(4);
  });

  it.each([
    ['no command', []],
    ['a command that does not exist', ['restore']],
    ['the beginning of one', ['rates']],
    ['an option that does not exist', ['verify', '--colour']],
    ['an option of another command', ['init', '--month', '2025-10']],
    ['no workspace', ['verify']],
    ['no file', ['inspect']],
  ])('answers %s with exit code 2 and one sentence', async (_, argv) => {
    const ran = await shop.run(...argv, '--json');
    expect(ran.exit).toBe(2);
    if (argv.length > 0) expect(ran.json()).toMatchObject({ ok: false, code: 'usage' });
  });

  it.each([
    ['a month that is none', ['close', '--month', 'October'], '--month is written as 2026-10, not October'],
    ['a country in words', ['merchant', 'add', '--name', 'X', '--country', 'India'], '--country is two letters'],
    ['a currency that is none', ['merchant', 'add', '--name', 'X', '--country', 'IN', '--base', 'XXQ'], 'currency XXQ'],
    ['a report that is none', ['report', 'profit'], 'report is one of turnover, settlements, fees'],
    ['a word too many', ['verify', 'everything'], 'verify does not know what to do with everything'],
  ])('answers %s over an open workspace with exit code 2 and one sentence', async (_, argv, sentence) => {
    const ran = await shop.nikash(...argv);
    expect([ran.exit, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(sentence);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says unknown command for what does not exist yet, and what begins with a word', async () => {
    for (const word of ['teleport', 'fly']) expect((await shop.run(word)).err).toContain(`unknown command: ${word}`);
    expect((await shop.run('rates')).err).toContain('rates is the beginning of rates import, rates list, rates add');
  });

  it('names a wrong passphrase, a missing workspace and an unknown merchant as refusals', async () => {
    expect(await shop.json('close', '--merchant', 'nobody')).toMatchObject({ code: 'merchant_unknown' });
    const right = ['--passphrase-file', join(shop.folder, 'passphrase'), '--json'];
    const missing = await shop.run('verify', '--workspace', join(shop.folder, 'none'), ...right);
    expect(missing.json()).toMatchObject({ code: 'workspace_missing' });
    const other = ['--passphrase-file', shop.write('other', 'five six seven eight\n'), '--json'];
    const wrong = await shop.run('verify', '--workspace', shop.workspace, ...other);
    expect(wrong.exit).toBe(3);
    expect(wrong.json()).toMatchObject({ code: 'wrong_passphrase' });
  });

  it('makes a workspace as dear to guess at as the window does, and none over another', async () => {
    const made = join(shop.folder, 'new.nikash-ledger');
    const opening = ['--workspace', made, '--passphrase-file', join(shop.folder, 'passphrase')];
    expect(await shop.run('init', ...opening)).toMatchObject({
      exit: 0,
      out: expect.stringContaining(made) as unknown,
    });
    expect(readFileSync(`${made}.vault`, 'utf8')).toMatch(/"memoryKiB": 65536,\s*"passes": 3,/);
    expect(await shop.run('verify', ...opening)).toMatchObject({ exit: 0 });
    const again = await shop.run('init', ...opening, '--json');
    expect([again.exit, again.json()]).toMatchObject([3, { code: 'workspace_exists' }]);
  });

  it('takes the passphrase from the environment', async () => {
    const before = process.env['NIKASH_PASSPHRASE'];
    try {
      process.env['NIKASH_PASSPHRASE'] = testPassphrase;
      expect((await shop.run('verify', '--workspace', shop.workspace)).exit).toBe(0);
    } finally {
      if (before === undefined) delete process.env['NIKASH_PASSPHRASE'];
      else process.env['NIKASH_PASSPHRASE'] = before;
    }
  });

  it('says what every command does', async () => {
    const { out, exit } = await shop.run('--help');
    expect(exit).toBe(0);
    for (const { usage, does } of Object.values(commands)) {
      expect(out).toContain(usage);
      expect(out).toContain(does);
    }
  });

  it('has a page that names every command', () => {
    const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
    const named = [...page.matchAll(/`([a-z][^`]*)`/g)].map(([, text]) => text ?? '');
    for (const command of Object.keys(commands))
      expect([command, named.some((text) => text === command || text.startsWith(`${command} `))]).toEqual([
        command,
        true,
      ]);
  });

  it('runs the demo to a closed month and says what is missing and why', async () => {
    const ran = await shop.run('demo', join(shop.folder, 'demo'), '--json');
    expect(ran.exit).toBe(0);
    const { exceptions, state, fees, cashback } = ran.json() as {
      exceptions: { kind: string }[];
      state: string;
      fees: { over: { rows: number }; under: { rows: number }; cards: string[] }[];
      cashback: { due: string; received: string; missing: string }[];
    };
    expect(state).toBe('closed');
    expect(exceptions.map(({ kind }) => kind).toSorted()).toEqual([
      'captured_late',
      'failed_but_debited',
      'fee_wrong',
      'not_settled',
      'not_settled',
      'not_settled',
      'not_settled',
      'short_paid',
      'unknown_credit',
    ]);
    // PhonePe alone has a rate card. 3 % of ₹18,650.00 with the own card; ₹35.00 at most on each of three payments.
    expect(fees.filter(({ cards }) => cards.length > 0)).toMatchObject([{ over: { rows: 1 }, under: { rows: 1 } }]);
    expect(cashback).toMatchObject([
      { due: '559.50', received: '432.00', missing: '127.50' },
      { due: '105.00', received: '56.00', missing: '35.00' },
    ]);
    expect((await shop.run('demo', join(shop.folder, 'demo'))).exit).toBe(3);
  });
});
