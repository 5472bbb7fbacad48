import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../shared/contract/mapping.ts';
import { draftFaults, draftOf, fieldsOf, toMapping, withColumn, withWord } from './mapping-draft.ts';

const wallet: Mapping = {
  mapping: 1,
  name: 'Wallet',
  institution: 'nagad',
  kind: 'settlement',
  header: ['Date', 'Amount', 'Side', 'Fee', 'Type', 'UTR'],
  columns: { date: 'Date', amount: 'Amount', flag: 'Side', fee: 'Fee', type: 'Type', batch: 'UTR' },
  dateOrder: 'dmy',
  decimal: ',',
  unit: 'major',
  sign: { style: 'flag', in: ['Cr'], out: ['Dr', 'Debit'] },
  costs: 'positive',
  timeZone: 'Asia/Dhaka',
  currency: 'BDT',
  method: null,
  kinds: { Payment: 'sale' },
  statuses: {},
  methods: {},
  filter: [],
  verified: true,
};

describe('a draft and its mapping', () => {
  it.each<Mapping['sign']>([
    { style: 'flag', in: ['Cr'], out: ['Dr', 'Debit'] },
    { style: 'signed', flip: true },
    { style: 'signed', flip: false },
    { style: 'in_out' },
  ])('come back as they were: %j', (sign) => {
    const columns: Mapping['columns'] =
      sign.style === 'in_out'
        ? { date: 'Date', moneyIn: 'Amount', moneyOut: 'Fee' }
        : sign.style === 'signed'
          ? { date: 'Date', amount: 'Amount' }
          : { date: 'Date', amount: 'Amount', flag: 'Side' };
    const mapping: Mapping = { ...wallet, columns, sign, kinds: {} };
    expect(toMapping(draftOf(mapping))).toEqual(mapping);
  });

  it('keeps what another choice needs until the mapping is made, and leaves it out of that', () => {
    const draft = { ...draftOf(wallet), signStyle: 'signed' as const };
    expect(draft.columns.flag).toBe('Side');
    expect(toMapping(draft)).toMatchObject({ sign: { style: 'signed', flip: false } });
    expect(toMapping(draft).columns).toEqual({
      date: 'Date',
      amount: 'Amount',
      fee: 'Fee',
      type: 'Type',
      batch: 'UTR',
    });
  });

  it('asks a statement for no fees, kinds or payouts', () => {
    const made = toMapping({ ...draftOf(wallet), kind: 'statement' });
    expect(made.columns).toEqual({ date: 'Date', amount: 'Amount', flag: 'Side' });
    expect(made.kinds).toEqual({});
    expect(fieldsOf({ kind: 'payments', signStyle: 'in_out' })).not.toContain('batch');
  });

  it('drops conditions that say nothing', () => {
    const filter = [
      { column: 'Side', words: [], keep: true },
      { column: 'Type', words: ['Payment'], keep: false },
    ];
    expect(toMapping({ ...draftOf(wallet), filter }).filter).toEqual([filter[1]]);
  });
});

describe('draftFaults', () => {
  it('finds nothing to say of a whole draft', () => {
    expect(draftFaults(draftOf(wallet))).toEqual([]);
  });

  it('misses a name, and a word for each side', () => {
    expect(draftFaults({ ...draftOf(wallet), name: '  ', flags: { Cr: 'in' } })).toEqual([
      'name_missing',
      'flag_words_missing',
    ]);
  });
});

describe('withColumn', () => {
  it('says that a column is something, or nothing', () => {
    const draft = withColumn(draftOf(wallet), 'tax', 'Fee');
    expect(draft.columns.tax).toBe('Fee');
    expect(withColumn(draft, 'tax', null).columns).toEqual(wallet.columns);
  });

  it('looks from now on for a column that has come since', () => {
    expect(withColumn(draftOf(wallet), 'tax', 'GST').header).toEqual([...wallet.header, 'GST']);
  });
});

describe('withWord', () => {
  it('gives a word one meaning, whatever its case, or none', () => {
    expect(withWord({ Payment: 'sale' }, 'PAYMENT', 'refund')).toEqual({ PAYMENT: 'refund' });
    expect(withWord({ Payment: 'sale', Fee: 'fee' }, 'payment', null)).toEqual({ Fee: 'fee' });
  });
});
