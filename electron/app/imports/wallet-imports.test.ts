import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { say } from '../../../shared/wording/say.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { hdfcFile } from '../../testing/sample-files.ts';
import { readBeside } from '../../testing/open-beside.ts';
import { walletFile, walletMapping } from '../../testing/sample-mapping.ts';
import { testBackend, testMerchant, type TestBackend } from '../../testing/test-backend.ts';

const october = walletFile(
  '01/10/2026 10:00,W1,Payment,Success,1000.00,18.00,3.24,978.76,O1',
  '01/10/2026 11:00,W2,Payment,Success,500.00,9.00,1.62,489.38,O2',
  '02/10/2026 09:00,W3,Refund,Success,200.00,0,0,-200.00,O1',
  '03/10/2026 12:00,W4,Payout,Success,1200.00,0,0,-1200.00,',
  '04/10/2026 19:30,W5,Payment,Failed,750.00,0,0,750.00,O3',
  '04/10/2026 19:40,W6,Payment,Pending,80.00,0,0,80.00,O4',
);

let test: TestBackend;
let merchantId: string;
beforeEach(async () => {
  test = testBackend();
  merchantId = await testMerchant(test);
  await test.ask('mappings.save', { mapping: walletMapping });
});
afterEach(async () => {
  expect(test.faults).toEqual([]);
  await test.remove();
});

const commit = (...texts: readonly string[]) =>
  test.ask('imports.commit', { merchantId, files: texts.map((text, index) => test.file(`${index}.csv`, text)) });

/** What the ledger's accounts of a role come to at the end of October. */
async function balance(role: string): Promise<string> {
  const { accounts } = await test.ask('ledger.accounts', { merchantId, month: '2026-10' });
  return accounts
    .filter((account) => account.role === role)
    .flatMap(({ balances }) => balances.map(({ closing }) => toDecimalText(fromWire(closing))))
    .join(' ');
}

describe('a wallet', () => {
  it('keeps what it collected less its fees and what was withdrawn, and nothing of it falls due', async () => {
    const { imports } = await commit(october);
    expect(imports[0]).toMatchObject({
      rows: { read: 6, new: 6, known: 0 },
    });
    // 1000 + 500 − 200 − 27.00 − 4.86 − 1200
    expect(await balance('receivable')).toBe('68.14');
    expect(await balance('fees')).toBe('27.00');
    expect(await balance('gst_input_credit')).toBe('4.86');
    expect(await balance('payouts_in_transit')).toBe('1200.00');
    const { exceptions } = await test.ask('exceptions.list', { merchantId });
    expect(exceptions.map(({ kind, references }) => [kind, ...references])).toEqual([['not_settled', 'W4']]);
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('pays the fee of a withdrawal out of what it holds: the lump is what was withdrawn', async () => {
    const withdrawn = walletFile(
      '01/10/2026 10:00,W1,Payment,Success,1000.00,18.00,3.24,978.76,O1',
      '03/10/2026 12:00,W4,Payout,Success,500.00,10.00,1.80,-511.80,',
    );
    expect((await commit(withdrawn)).imports[0]?.rows.new).toBe(2);
    // 1000 − 18.00 − 3.24 − 500 − 10.00 − 1.80
    expect(await balance('receivable')).toBe('466.96');
    expect(await balance('fees')).toBe('28.00');
    expect(await balance('gst_input_credit')).toBe('5.04');
    expect(await balance('payouts_in_transit')).toBe('500.00');
    const again = await commit(`${withdrawn}\n`);
    expect(again.imports[0]?.rows).toMatchObject({ new: 0, known: 2 });
    expect(await balance('fees')).toBe('28.00');
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it('has its withdrawals found on the bank’s statement', async () => {
    await commit(
      october,
      hdfcFile([{ on: '03/10/26', narration: 'IMPS NAGAD W4', reference: 'W4', in: '1,200.00', balance: '1,200.00' }]),
    );
    expect(await balance('payouts_in_transit')).toBe('0.00');
    expect((await test.ask('exceptions.list', { merchantId })).exceptions).toEqual([]);
    const { matches } = await test.ask('matching.list', { merchantId });
    expect(matches.map(({ why }) => say(why, makeVoice('en')))).toEqual([
      'UTR W4 equal: ₹1,200.00, less fees and tax ₹0.00 = ₹1,200.00.',
    ]);
  });

  it('counts what was paid and nothing that failed or waits, and keeps these apart', async () => {
    await commit(october);
    const { totals } = await test.ask('reports.turnover', { merchantId, month: '2026-10' });
    expect(totals.map(({ payments, gross }) => [payments, toDecimalText(fromWire(gross))])).toEqual([[2, '1500.00']]);
    const reader = await readBeside(test);
    const attempts = reader.read('SELECT outcome, reference, amount FROM payment_attempt ORDER BY id').all();
    reader.close();
    expect(attempts).toEqual([
      { outcome: 'declined', reference: 'W5', amount: 75_000n },
      { outcome: 'pending', reference: 'W6', amount: 8000n },
    ]);
  });

  it('takes only what is new from a file that overlaps, a pending payment among it that was paid since', async () => {
    await commit(october);
    const later =
      october.replace('W6,Payment,Pending', 'W6,Payment,Success') +
      '05/10/2026 08:00,W7,Payment,Success,10.00,0,0,10.00,O5\n';
    const { imports } = await commit(later);
    expect(imports[0]?.rows).toEqual({ read: 7, new: 2, known: 5 });
    const { totals } = await test.ask('reports.turnover', { merchantId, month: '2026-10' });
    expect(totals.map(({ payments, gross }) => [payments, toDecimalText(fromWire(gross))])).toEqual([[4, '1590.00']]);
  });

  it('is as it was when the import is taken back, and as it became when that is undone', async () => {
    const { imports } = await commit(october);
    await test.ask('imports.undo', { merchantId, importId: imports[0]?.id ?? '' });
    expect(await balance('receivable')).toBe('0.00');
    expect(await balance('payouts_in_transit')).toBe('0.00');
    expect((await test.ask('exceptions.list', { merchantId })).exceptions).toEqual([]);
    const again = await commit(october);
    expect(again.imports[0]?.rows).toEqual({ read: 6, new: 6, known: 0 });
    expect(await balance('receivable')).toBe('68.14');
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });
});

describe('a wallet whose statement prints its balance', () => {
  const header =
    'SL,Trx Id,Transaction Date,Trx Type,Sender,Receiver,Receiver Name,Reference,Transacted Amount,Fee,Balance';
  const lines = [
    '1,A1,01-Oct-26 10:00:00 AM,Payment,01711111111,01811111111,X,,500.00,0.00,1500.00',
    '2,A2,01-Oct-26 11:00:00 AM,Payment,01711111111,01811111111,X,,500.00,7.50,1992.50',
    '3,A3,02-Oct-26 12:00:00 PM,Cash Out,01711111111,01811111111,X,,1000.00,18.50,974.00',
  ];
  const bkash = (...which: readonly number[]): string =>
    [header, ...which.map((index) => lines[index] ?? '')].join('\n');
  const statementsAgree = async () => {
    const { checklist } = await test.ask('periods.checklist', { merchantId, month: '2026-10' });
    return checklist.find(({ item }) => item === 'statements_continuous');
  };

  it('is held in the books as the statement has it, with what was there before', async () => {
    await commit(bkash(0, 1, 2));
    expect(await balance('receivable')).toBe('974.00');
    expect(await balance('bank')).toBe('');
    expect(await balance('opening_balances')).toBe('-1000.00');
    expect(await balance('payouts_in_transit')).toBe('1000.00');
    expect(await statementsAgree()).toMatchObject({ ok: true });
    expect(await test.ask('ledger.verify', {})).toMatchObject({ ok: true });
  });

  it.each([
    ['in order', [[0], [1, 2]]],
    [
      'the later part first',
      [
        [1, 2],
        [0, 1],
      ],
    ],
    ['the day’s middle first', [[1], [0, 1, 2]]],
    [
      'overlapping',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['the end first', [[2], [0, 1]]],
    ['backwards', [[2], [1], [0]]],
  ])('comes to the same in parts that share a day, %s', async (_, parts) => {
    for (const part of parts) await commit(bkash(...part));
    expect(await balance('receivable')).toBe('974.00');
    expect(await balance('opening_balances')).toBe('-1000.00');
    expect(await statementsAgree()).toMatchObject({ ok: true });
  });
});
