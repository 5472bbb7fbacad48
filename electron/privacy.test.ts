import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input, MethodName } from '../shared/contract/contract.ts';
import { reportKinds } from '../shared/contract/report-document.ts';
import { formulaPayloads } from './testing/formula-payloads.ts';
import { cardsIn, plantedCards } from './testing/planted-cards.ts';
import { beginsWithSign, cellsElsewhere, mightRun, readBySpreadsheet } from './testing/read-by-spreadsheet.ts';
import { readBeside } from './testing/open-beside.ts';
import { hdfcFile, phonepeFile } from './testing/sample-files.ts';
import { walletFile, walletMapping } from './testing/sample-mapping.ts';
import { testBackend, testMerchant, type TestBackend } from './testing/test-backend.ts';

/** Every report of the year as CSV. */
const reportsAsCsv = (asked: TestBackend['ask'], merchantId: string) =>
  Promise.all(
    reportKinds.map(async (kind) => {
      const days = { from: '2026-01-01', to: '2026-12-31' };
      const { fileName, base64 } = await asked('reports.file', {
        merchantId,
        kind,
        ...days,
        form: 'csv',
        language: 'en',
      });
      return { fileName, text: Buffer.from(base64, 'base64').toString() };
    }),
  );

/** Card numbers in every place where a merchant or a file could put one, through the whole backend. */
let test: TestBackend;
let merchantId = '';
/** Every answer the backend gave, refusals too, and every line of its log. */
const answers: string[] = [];
const logged: string[] = [];
let next = 0;

/** The next way of writing a card number. */
const card = (): string => plantedCards[(next += 1) % plantedCards.length]?.written ?? '';

async function say<M extends MethodName>(method: M, input: Input<M>) {
  const answer = await test.dispatch(method, input);
  answers.push(JSON.stringify([method, answer]));
  return answer;
}
async function ask<M extends MethodName>(method: M, input: Input<M>) {
  const answer = await say(method, input);
  if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer)}`);
  return answer.value;
}

beforeAll(async () => {
  test = testBackend({
    clock: { now: Date.parse('2026-11-21T10:00:00+05:30') },
    log: (event, facts) => logged.push(JSON.stringify([event, facts])),
  });
  merchantId = await testMerchant(test, `Shop ${card()}`);
  const bring = async (name: string, text: string): Promise<string> => {
    const files = [test.file(name, text)];
    await ask('imports.preview', { merchantId, files });
    return (await ask('imports.commit', { merchantId, files })).imports[0]?.id ?? '';
  };
  const sales = phonepeFile(
    Array.from({ length: 12 }, (_, at) => ({
      reference: at % 2 === 0 ? card() : `P${at}`,
      on: '03-10-2026',
      amount: `${100 + at}.00`,
      fee: '-2.00',
      ...(at < 8 ? { batch: at === 3 ? card() : 'AXNPN0001', settledOn: '04-10-2026' } : {}),
    })),
  );
  await bring(`report ${card()}.csv`, sales);
  let balance = 0;
  const lines = Array.from({ length: 20 }, (_, at) => {
    balance += 100;
    return {
      on: '04/10/26',
      narration: `POS ${card()} SHOP ${at}`,
      reference: at % 3 === 0 ? card() : `R${at}`,
      in: '100.00',
      balance: `${balance}.00`,
    };
  });
  await bring(`${card()}.csv`, hdfcFile(lines));
  await ask('mappings.save', {
    mapping: {
      ...walletMapping,
      name: `Wallet ${card()}`,
      kinds: { ...walletMapping.kinds, [`Sale ${card()}`]: 'sale' },
    },
  });
  const wallet = walletFile(
    `05/10/2026,${card()},Payment,Success,50.00,0,0,50.00,${card()}`,
    `05/10/2026,W2,Payment,Failed,50.00,0,0,50.00,note ${card()}`,
  );
  await say('imports.commit', { merchantId, files: [test.file('wallet.csv', wallet)] });
  await say('mappings.list', {});
  // Files that nobody can read, and one with a fault in it: what is said of them quotes them.
  const unknown = `Name,${card()},Sum\nAsha,${card()},1.00\nRavi ${card()},x,2.00\n`;
  for (const text of [
    unknown,
    sales.replace('103.00', card()),
    hdfcFile([{ on: card(), narration: card(), in: card(), balance: card() }]),
  ]) {
    await say('imports.preview', { merchantId, files: [test.file(`odd ${card()}.csv`, text)] });
    await say('mappings.look', { file: test.file('odd.csv', text) });
    await say('mappings.read', { file: test.file('odd.json', text) });
  }
  await say('rates.import', {
    file: test.file('r.csv', `date,from,to,rate,source\n2026-10-30,USD,INR,84.1,bank ${card()}\n`),
  });
  await say('rates.import', {
    file: test.file('r.csv', `date,from,to,rate,source\n2026-10-30,USD,INR,${card()},${card()}\n`),
  });
  await say('rates.add', { from: 'USD', to: 'INR', on: '2026-10-31', rate: card(), source: card() });
  await ask('rates.add', { from: 'USD', to: 'INR', on: '2026-10-31', rate: '84.5', source: `said ${card()}` });

  const { accounts } = await ask('fees.cards', { merchantId });
  const providerAccount = accounts.find(({ institution }) => institution === 'phonepe')?.id ?? '';
  const line = { methods: 'any', percent: '2', fixed: '0', taxPercent: '18', note: `line ${card()}` } as const;
  await ask('fees.saveCard', {
    merchantId,
    card: {
      name: `Card ${card()}`,
      providerAccount,
      currency: 'INR',
      from: '2026-09-01',
      source: `see ${card()}`,
      lines: [line],
    },
  });
  const [first] = (await ask('cashback.list', { merchantId })).accounts;
  await ask('cashback.save', {
    merchantId,
    scheme: {
      name: `Offer ${card()}`,
      issuer: `Bank ${card()}`,
      account: first?.id ?? '',
      direction: 'received',
      instrument: { kind: 'any' },
      words: ['POS', card()],
      reward: { kind: 'percent', percent: '3' },
      currency: 'INR',
      from: '2026-10-01',
      paidWithinDays: 30,
      source: `leaflet ${card()}`,
    } as never,
  });
  await ask('matching.saveRule', {
    merchantId,
    rule: {
      name: `Rule ${card()}`,
      on: true,
      position: 1,
      bankAccount: null,
      words: [card()],
      providerAccount,
      tolerance: null,
    },
  });
  const filters = `q=${encodeURIComponent(card())}&side=left`;
  await ask('views.save', { merchantId, view: { screen: 'reconcile', name: `View ${card()}`, filters } });
  await ask('views.save', {
    merchantId,
    view: { screen: 'reconcile', name: 'Other', filters: `q=${card().replaceAll(' ', '+')}` },
  });
  await ask('calendars.edit', { merchantId, calendar: 'india', add: [{ day: '2026-11-09', name: `Day ${card()}` }] });
  const window = { from: '2026-10-22T18:00:00+05:30', to: '2026-10-22T19:00:00+05:30' };
  const told = {
    title: `Outage ${card()}`,
    note: `told by ${card()}`,
    url: `https://status.example/${card().replaceAll(' ', '-')}`,
  };
  await ask('incidents.save', { merchantId, scope: { of: 'rail', rail: 'upi' }, ...window, ...told });
  const { exceptions } = await ask('exceptions.list', { merchantId });
  const ids = exceptions.slice(0, 2).map(({ id }) => id);
  await ask('exceptions.update', { merchantId, ids, owner: `Asha ${card()}`, note: `customer paid with ${card()}` });
  const { right } = await ask('matching.list', { merchantId });
  await ask('matching.writeOff', { merchantId, item: right[0]?.id ?? '', reason: `card ${card()}` });
  await say('periods.close', { merchantId, month: '2026-10' });
  await say('periods.reopen', { merchantId, month: '2026-10', reason: `because of ${card()}` });
  await say('ledger.acceptHead', { reason: `because of ${card()}` });

  for (const method of ['merchants.list', 'imports.list'] as const) await say(method, {});
  for (const method of [
    'exceptions.list',
    'matching.list',
    'matching.rules',
    'views.list',
    'incidents.list',
    'fees.cards',
    'cashback.list',
    'periods.list',
    'ledger.history',
    'reports.home',
  ] as const)
    await say(method, { merchantId });
}, 120_000);
afterAll(() => test.remove());

describe('a full card number', () => {
  it('is in no column of any table', async () => {
    const reader = await readBeside(test);
    try {
      const tables = reader
        .read("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
        .all()
        .map((row) => String(row['name']));
      const found: string[] = [];
      let values = 0;
      let masked = 0;
      for (const name of tables) {
        for (const row of reader.read(`SELECT * FROM "${name}"`).all()) {
          for (const [column, value] of Object.entries(row)) {
            values += 1;
            const text = value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);
            if (/[\d০-৯०-९]\*/.test(text)) masked += 1;
            if (cardsIn(text).length > 0) found.push(`${name}.${column}: ${text}`);
          }
        }
      }
      expect(found).toEqual([]);
      // They were really planted, and looked for where they went.
      expect(tables.length).toBeGreaterThan(40);
      expect(values).toBeGreaterThan(1000);
      expect(masked).toBeGreaterThan(80);
    } finally {
      reader.close();
    }
  });

  it('is in no file of the workspace’s folder', () => {
    const files = readdirSync(test.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.length).toBeGreaterThan(2);
    const found = files.filter(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return (
        cardsIn(name).length > 0 ||
        [bytes.toString('utf8'), bytes.toString('utf16le')].some((text) => cardsIn(text).length > 0)
      );
    });
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it('is in no answer, preview, refusal or line of the log', () => {
    const refused = answers.filter((text) => text.includes('"ok":false') || text.includes('"ready":false'));
    expect(refused.length).toBeGreaterThan(2);
    expect(answers.filter((text) => cardsIn(text).length > 0)).toEqual([]);
    expect(logged.filter((text) => cardsIn(text).length > 0)).toEqual([]);
    expect(test.faults).toEqual([]);
  });

  it('is in no export', async () => {
    const month = '2026-10';
    const { incidents } = await ask('incidents.list', { merchantId });
    const { lines } = await ask('fees.audit', { merchantId, month });
    expect(lines.length).toBeGreaterThan(0);
    const exports = [
      ...(await reportsAsCsv(ask, merchantId)),
      await ask('cashback.csv', { merchantId, month }),
      ...(await Promise.all(incidents.map(({ id }) => ask('incidents.report', { merchantId, incidentId: id })))),
    ];
    for (const { fileName, text } of exports)
      expect([fileName, cardsIn(text), cardsIn(fileName)]).toEqual([fileName, [], []]);
    expect(exports.some(({ text }) => /[\d০-৯०-९]\*/.test(text))).toBe(true);
  });
});

describe('a formula', () => {
  it('planted in names, references and narrations is run by no export', { timeout: 60_000 }, async () => {
    const shop = testBackend({ clock: { now: Date.parse('2026-11-21T10:00:00+05:30') } });
    try {
      // What a line of a file and a name can hold, in one line and without a comma.
      const payloads = [...new Set(formulaPayloads.map((text) => text.trim()))].filter(
        (text) => /^[^,\p{Cc}"]{2,60}$/u.test(text) && beginsWithSign(text.trim()),
      );
      const payload = (at: number): string => payloads[(at * 5) % payloads.length] ?? '';
      const merchant = await testMerchant(shop, payload(0));
      const at = { merchantId: merchant, month: '2026-10' };
      const sales = Array.from({ length: 60 }, (_, index) => ({
        reference: payload(index + 1),
        on: '03-10-2026',
        amount: `${100 + index}.00`,
        fee: '-9.00',
        batch: 'AXNPN0001',
        settledOn: '04-10-2026',
      }));
      await shop.ask('imports.commit', { merchantId: merchant, files: [shop.file('p.csv', phonepeFile(sales))] });
      let balance = 0;
      const lines = Array.from({ length: 60 }, (_, index) => {
        balance += 100;
        return { on: '04/10/26', narration: payload(index + 70), in: '100.00', balance: `${balance}.00` };
      });
      await shop.ask('imports.commit', { merchantId: merchant, files: [shop.file('h.csv', hdfcFile(lines))] });
      const { accounts } = await shop.ask('fees.cards', { merchantId: merchant });
      const providerAccount = accounts.find(({ institution }) => institution === 'phonepe')?.id ?? '';
      const line = { methods: 'any', percent: '1', fixed: '0', taxPercent: '18' } as const;
      await shop.ask('fees.saveCard', {
        merchantId: merchant,
        card: { name: payload(3), providerAccount, currency: 'INR', from: '2026-09-01', lines: [line] },
      });
      const bank = (await shop.ask('cashback.list', { merchantId: merchant })).accounts;
      for (const [index, { id }] of bank.entries())
        await shop.ask('cashback.save', {
          merchantId: merchant,
          scheme: {
            name: payload(index + 4),
            issuer: payload(index + 5),
            account: id,
            direction: 'received',
            instrument: { kind: 'any' },
            reward: { kind: 'percent', percent: '3' },
            currency: 'INR',
            from: '2026-10-01',
            paidWithinDays: 30,
          },
        });
      const { incident } = await shop.ask('incidents.save', {
        merchantId: merchant,
        scope: { of: 'provider', provider: 'phonepe', rail: null },
        title: payload(6),
        from: '2026-10-03T00:00:00+05:30',
        to: '2026-10-04T00:00:00+05:30',
      });

      const exports = [
        ...(await reportsAsCsv(shop.ask, merchant)),
        await shop.ask('fees.claimCsv', { ...at, account: providerAccount, currency: 'INR' }),
        await shop.ask('cashback.csv', at),
        await shop.ask('incidents.report', { merchantId: merchant, incidentId: incident.id }),
      ];
      let neutralised = 0;
      for (const { fileName, text } of exports) {
        const cells = readBySpreadsheet(text, ',').flat();
        expect([fileName, cells.filter((cell) => mightRun(cell) && !/^-?\d+(\.\d+)?$/.test(cell))]).toEqual([
          fileName,
          [],
        ]);
        if (cells.some((cell) => cell.startsWith("'"))) neutralised += 1;
        expect([fileName, cellsElsewhere(text).filter((cell) => mightRun(cell) && !/^-?\d/.test(cell))]).toEqual([
          fileName,
          [],
        ]);
      }
      // Every report names its merchant. No payment was tried in the incident: its own list holds a heading alone.
      expect(neutralised).toBe(exports.length - 1);
      // Numbers stay numbers: an amount of the claim has no apostrophe.
      expect(exports[reportKinds.length]?.text).toMatch(/,INR,100\.00,9\.00,/);
    } finally {
      await shop.remove();
    }
  });
});
