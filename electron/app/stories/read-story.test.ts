import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/contract.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { anyRowsFile, type AnyRow, type AnyRows } from '../../testing/any-rows.ts';
import { testBackend, type TestBackend } from '../../testing/test-backend.ts';

type Story = Output<'stories.read'>;

const voice = makeVoice('en');

const sale = (reference: string, day: string, gross: string, further: Partial<AnyRow> = {}): AnyRow => ({
  kind: 'sale',
  at: `2026-10-${day}`,
  currency: 'INR',
  gross,
  method: 'upi',
  reference,
  ...further,
});

const provider: AnyRow[] = [
  sale('P1', '01', '100.00', {
    fee: '2.00',
    tax: '0.36',
    batch: 'UTR1',
    on: '2026-10-02',
    merchantReference: 'ORDER1',
  }),
  { ...sale('R1', '03', '-40.00', { batch: 'UTR2', on: '2026-10-04', merchantReference: 'ORDER1' }), kind: 'refund' },
  sale('P2', '03', '500.00', { batch: 'UTR2', on: '2026-10-04' }),
  // Two payouts that reach the bank as one credit.
  sale('P3', '06', '30.00', { batch: 'UTR3', on: '2026-10-07' }),
  sale('P4', '06', '50.00', { batch: 'UTR4', on: '2026-10-07' }),
  // Paid out, and never seen at the bank.
  sale('P5', '08', '61.00', { batch: 'UTR5', on: '2026-10-09' }),
  // In no payout at all; tried once before.
  sale('P6', '10', '77.00', { merchantReference: 'ORDER6' }),
  {
    ...sale('F6', '10', '77.00', { merchantReference: 'ORDER6', description: 'U30 Failed to Process' }),
    kind: 'declined',
  },
  { ...sale('F7', '11', '9.00', { description: '' }), kind: 'declined' },
  // A refund that names the payment where its own order would stand, and one that names it in another column of its row.
  sale('pay_0000001', '13', '12.00'),
  { ...sale('rfnd_0000001', '14', '-12.00', { merchantReference: 'pay_0000001' }), kind: 'refund' },
  sale('T2610130000002', '13', '13.00', { merchantReference: 'MM-8870' }),
  {
    ...sale('R2610140000002', '14', '-13.00', { merchantReference: 'MM-8990', description: 'original MM-8870' }),
    kind: 'refund',
  },
  // One till, whose number stands on every payment.
  ...Array.from({ length: 25 }, (_, n) => sale(`TILL${n}`, '15', '1.00', { merchantReference: 'COUNTER-1' })),
  { ...sale('TILL3', '16', '-1.00', { merchantReference: 'COUNTER-1' }), kind: 'refund' },
];

const bank: AnyRow[] = [
  { kind: 'credit', at: '2026-10-02', currency: 'INR', gross: '97.64', reference: 'UTR1', description: 'NEFT UTR1' },
  { kind: 'credit', at: '2026-10-05', currency: 'INR', gross: '460.00', reference: 'UTR2', description: 'NEFT UTR2' },
  { kind: 'credit', at: '2026-10-08', currency: 'INR', gross: '80.00', reference: '', description: 'PHONEPE LUMP' },
  { kind: 'debit', at: '2026-10-12', currency: 'INR', gross: '-400.00', reference: 'RENT', description: 'RENT' },
];

let test: TestBackend;
let merchantId: string;
const ids = new Map<string, string>();

async function bring(name: string, rows: AnyRows): Promise<string> {
  const { imports } = await test.ask('imports.commit', { merchantId, files: [test.file(name, anyRowsFile(rows))] });
  return imports[0]?.id ?? '';
}

beforeAll(async () => {
  test = testBackend({
    clock: { now: Date.parse('2026-11-10T10:00:00+05:30') },
    readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url),
  });
  await test.openNew();
  merchantId = (await test.ask('merchants.add', { name: 'Rangoli Crafts', country: 'IN' })).id;
  await bring('october.json', { kind: 'settlement', rows: provider });
  await bring('bank.json', { kind: 'statement', rows: bank, opening: { INR: '1000.00' } });
  const list = await test.ask('matching.list', { merchantId });
  const open = (side: 'left' | 'right', called: string): string =>
    list[side].find(({ reference, description }) => reference === called || description === called)?.id ?? called;
  if (list.right.some(({ description }) => description === 'PHONEPE LUMP'))
    await test.ask('matching.accept', {
      merchantId,
      left: [open('left', 'UTR3'), open('left', 'UTR4')],
      right: open('right', 'PHONEPE LUMP'),
    });
  const named = [...provider, ...bank].flatMap(({ reference = '', batch = '' }) => [reference, batch]);
  for (const text of [...new Set(named), 'PHONEPE LUMP'].filter((each) => each !== '')) {
    const { groups } = await test.ask('search.find', { text, limit: 50 });
    for (const { id, title } of groups.flatMap(({ found }) => found)) ids.set(`${id.split(':')[0]} ${title}`, id);
  }
});
afterAll(() => test.remove());

const storyOf = async (named: string): Promise<Story> =>
  test.ask('stories.read', { merchantId, id: ids.get(named) ?? named });

/** What a story says, a line a step: the day, the sentence, the amount in paise, where it stands. */
const told = (story: Story): string[] =>
  story.steps.map(({ on, say: said, source }) =>
    [on ?? 'open', say(said, voice), source === null ? '' : `${source.file}:${source.line}`].join(' | '),
  );

describe('the story of a payment', () => {
  it('goes from the customer by the payout to the bank, with the refund of its order and the lines of the files', async () => {
    const story = await storyOf('payment P1');
    expect(say(story.summary, voice)).toBe('The money reached HDFC Bank on 2 Oct 2026, in payout UTR1.');
    expect(told(story)).toEqual([
      '2026-10-01 | PhonePe collected ₹100.00 on 1 Oct 2026, paid by UPI. | october.json:1',
      '2026-10-02 | PhonePe settled it in payout UTR1 on 2 Oct 2026: ₹100.00 less ₹2.36 of fee and tax = ₹97.64. | october.json:1',
      '2026-10-02 | ₹97.64 reached HDFC Bank on 2 Oct 2026 under UTR1. | bank.json:1',
      '2026-10-03 | ₹40.00 went back to the customer through PhonePe on 3 Oct 2026. | october.json:2',
    ]);
    expect(story.steps.map(({ leadsTo }) => leadsTo?.split(':')[0] ?? null)).toEqual([
      null,
      'batch',
      'line',
      'payment',
    ]);
    expect(story.steps[2]?.why?.code).toBe('match_reference_amount');
    expect(story.steps[0]?.source?.raw).not.toBe('');
    expect(story.match).not.toBeNull();
  });

  it('names the entries booked for it, its payout, its match and its refund, each once', async () => {
    const { entries } = await storyOf('payment P1');
    expect(entries.map(({ kind }) => kind).toSorted()).toEqual([
      'bank_credit',
      'fee',
      'match',
      'payout',
      'refund',
      'sale',
      'tax',
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.find(({ kind }) => kind === 'sale')?.amounts).toEqual([{ amount: '10000', currency: 'INR' }]);
  });

  it('of a refund says that a payout was reduced by it', async () => {
    const story = await storyOf('payment R1');
    expect(say(story.summary, voice)).toBe('PhonePe took it out of what it paid you on 4 Oct 2026, in payout UTR2.');
    expect(told(story)).toContain(
      '2026-10-04 | PhonePe took ₹40.00 out of payout UTR2 on 4 Oct 2026. | october.json:2',
    );
  });

  const wayOf = ({ steps }: Story): string[] => steps.flatMap(({ on, station }) => (on === null ? [] : [station]));

  it('of a refund leads to its sale by what names it, and the sale to the refund where it has its id', async () => {
    expect(wayOf(await storyOf('payment rfnd_0000001'))).toEqual(['collected', 'changed']);
    expect(wayOf(await storyOf('payment pay_0000001'))).toEqual(['collected', 'changed']);
    const named = await storyOf('payment R2610140000002');
    expect(named.steps[0]?.leadsTo).toBe(ids.get('payment T2610130000002'));
    expect(wayOf(named)).toEqual(['collected', 'changed']);
  });

  it('of what shares its id with another tells that, though every payment of the till has the till’s number', async () => {
    expect(wayOf(await storyOf('payment TILL3'))).toEqual(['collected', 'changed']);
    expect(wayOf(await storyOf('payment TILL4'))).toEqual(['collected']);
  });

  it('paid out but not at the bank says what is still open, and its exception', async () => {
    const story = await storyOf('payment P5');
    expect(say(story.summary, voice)).toContain('no bank line shows that payout yet');
    expect(told(story).at(-1)).toBe('open | No bank line explains payout UTR5 yet. | ');
    expect(story.exceptions.map(({ kind }) => kind)).toEqual(['not_settled']);
  });

  it('in no payout says so, with the try before it', async () => {
    const story = await storyOf('payment P6');
    expect(told(story)).toEqual([
      '2026-10-10 | A payment of ₹77.00 by UPI was declined at PhonePe on 10 Oct 2026: “U30 Failed to Process”. | october.json:8',
      '2026-10-10 | PhonePe collected ₹77.00 on 10 Oct 2026, paid by UPI. | october.json:7',
      'open | PhonePe has put it in no payout yet. | ',
    ]);
    expect(story.summary.code).toBe('story_now_waiting');
  });
});

describe('other stories', () => {
  it('of a try lead to the payment it became, or say that nothing came of it', async () => {
    const became = await storyOf('attempt F6');
    expect(became.summary).toEqual({ code: 'story_now_made', facts: { day: '2026-10-10' } });
    expect(became.steps.map(({ leadsTo }) => leadsTo)).toEqual([null, ids.get('payment P6')]);
    expect((await storyOf('attempt F7')).summary.code).toBe('story_now_tried');
  });

  it('of a payout and a bank line tell every payout of the one credit', async () => {
    const [batch, line] = [await storyOf('batch UTR3'), await storyOf('line PHONEPE LUMP')];
    for (const story of [batch, line])
      expect(told(story).map((text) => text.split(' | ')[1]?.replace(/ on \d.*/, ''))).toEqual([
        'PhonePe paid out UTR3',
        'PhonePe paid out UTR4',
        '₹80.00 reached HDFC Bank',
      ]);
    expect(batch.more).toBe(1);
    expect(line.summary).toEqual({ code: 'story_now_explained', facts: { batches: 2, institution: 'PhonePe' } });
    expect(batch.steps.map(({ leadsTo }) => leadsTo)).toEqual([
      null,
      ids.get('batch UTR4'),
      ids.get('line PHONEPE LUMP'),
    ]);
  });

  it('of a line that nothing explains says that', async () => {
    const story = await storyOf('line RENT');
    expect(story.summary.code).toBe('story_now_unexplained');
    expect(told(story)).toEqual([
      '2026-10-12 | ₹400.00 left HDFC Bank on 12 Oct 2026 under RENT. | bank.json:4',
      'open | Nothing explains this line of HDFC Bank yet. | ',
    ]);
  });

  it('of an entry is that of its row, and each story names the entries that lead back to it', async () => {
    const story = await storyOf('payment P1');
    for (const { id } of story.entries) {
      const own = await storyOf(`entry:${id}`);
      expect([own.kind, own.entries.some((entry) => entry.id === id)]).toEqual(['entry', true]);
      expect(own.steps.length).toBeGreaterThan(0);
    }
    const saleEntry = story.entries.find(({ kind }) => kind === 'sale')?.id ?? '';
    expect((await storyOf(`entry:${saleEntry}`)).steps).toEqual(
      story.steps.map((step, n) => (n === 0 ? { ...step, leadsTo: ids.get('payment P1') } : step)),
    );
  });
});

describe('a story of what was taken back', () => {
  it('says so, and is told again once the file comes again', async () => {
    const wrong: AnyRows = { kind: 'settlement', rows: [sale('WRONG', '20', '5.00')] };
    const importId = await bring('wrong.json', wrong);
    const { groups } = await test.ask('search.find', { text: 'WRONG' });
    const id = groups[0]?.found[0]?.id ?? '';
    await test.ask('imports.undo', { merchantId, importId });
    const story = await storyOf(id);
    expect(story.summary).toEqual({ code: 'story_now_taken_back', facts: { file: 'wrong.json' } });
    expect(story.steps.map(({ takenBack, station }) => [station, takenBack])).toEqual([['collected', true]]);
    expect(story.entries.map(({ kind, takenBack }) => [kind, takenBack])).toEqual([
      ['sale', true],
      ['reversal', false],
    ]);
    expect((await test.ask('search.find', { text: 'WRONG' })).groups.flatMap(({ kind }) => kind)).toEqual(['file']);
    await test.ask('ledger.undo', { merchantId });
    expect((await storyOf(id)).summary.code).toBe('story_now_waiting');
  });
});

it('knows no row of another merchant, nor one that is not there', async () => {
  const { id: other } = await test.ask('merchants.add', { name: 'Other', country: 'IN' });
  for (const id of [ids.get('payment P1') ?? '', 'batch:1', 'line:1', 'attempt:1', 'entry:1'])
    expect(await test.dispatch('stories.read', { merchantId: other, id })).toMatchObject({
      ok: false,
      code: 'item_unknown',
    });
  for (const id of ['payment:999999', `payment:${'9'.repeat(19)}`])
    expect(await test.dispatch('stories.read', { merchantId, id })).toMatchObject({ ok: false, code: 'item_unknown' });
  expect(await test.dispatch('stories.read', { merchantId: 'nobody', id: 'payment:1' })).toMatchObject({
    ok: false,
    code: 'merchant_unknown',
  });
});
