import { isCurrencyCode, type CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MappedField, Mapping } from '../../../shared/contract/mapping.ts';
import type { MappingAsk } from '../../../shared/contract/mappings.ts';
import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import type { TableLook } from '../format.ts';
import type { MappingPreset } from './presets.ts';
import { usualNames } from './usual-names.ts';

/**
 * A mapping that fits a table as far as its names and first rows tell, and what they leave open. A date order, a decimal mark
 * or a currency that the rows do not show is asked for, whatever stands in the suggestion.
 */
export function suggestMapping(
  { headerAt, records }: Pick<TableLook, 'headerAt' | 'records'>,
  preset: MappingPreset | null,
): { readonly mapping: Mapping | null; readonly asks: readonly MappingAsk[] } {
  const header = records[headerAt]?.fields ?? [];
  const rows = records.slice(headerAt + 1).map(({ fields }) => fields);
  const columns = columnsOf(header, preset);
  if (header.every((name) => name === '')) return { mapping: null, asks: [] };
  const cellsOf = (field: MappedField): readonly string[] => {
    const name = columns[field];
    const place = header.findIndex((each) => each === name);
    return name === undefined || place < 0
      ? []
      : rows.map((row) => row[place]?.trim() ?? '').filter((cell) => cell !== '');
  };
  const amounts = (['amount', 'moneyIn', 'moneyOut', 'fee', 'net', 'balance'] as const).flatMap(cellsOf);
  const dateOrder = orderOf(cellsOf('date')) ?? preset?.dateOrder ?? null;
  const decimal = decimalOf(amounts);
  const sign = signOf(columns, cellsOf('flag'));
  const currency = preset?.currency ?? currencyIn([...header, ...amounts]);
  const isStatement = preset === null && columns.balance !== undefined && columns.fee === undefined;
  const kind = preset?.kind ?? (isStatement ? 'statement' : columns.batch === undefined ? 'payments' : 'settlement');
  const asks: MappingAsk[] = [];
  if (dateOrder === null) asks.push('dateOrder');
  // Without an amount in sight nothing has told either: one may still be chosen.
  if (decimal === null && (amounts.length === 0 || amounts.some((text) => /[.,]/.test(text)))) asks.push('decimal');
  if (columns.currency === undefined && currency === null) asks.push('currency');
  if (sign === null) asks.push('sign');
  return {
    mapping: {
      mapping: 1,
      name: preset?.name ?? 'My report',
      institution: preset?.institution ?? (isStatement ? 'other_bank' : 'other_provider'),
      kind,
      header: namedOnce(header),
      columns,
      dateOrder: dateOrder ?? 'dmy',
      decimal: decimal ?? preset?.decimal ?? '.',
      unit: 'major',
      sign: sign ?? { style: 'signed', flip: false },
      costs: cellsOf('fee').some((text) => /^[-(]/.test(text)) ? 'negative' : 'positive',
      timeZone: preset?.timeZone ?? 'Asia/Kolkata',
      currency: columns.currency === undefined ? currency : null,
      method: preset?.method ?? null,
      kinds: wordsOf(cellsOf('type'), preset?.kinds ?? usualKinds),
      statuses: wordsOf(cellsOf('status'), preset?.statuses ?? usualStatuses),
      methods: {},
      filter: [],
      verified: preset === null,
    },
    asks,
  };
}

const usualKinds: Mapping['kinds'] = {
  payment: 'sale',
  sale: 'sale',
  credit: 'sale',
  refund: 'refund',
  chargeback: 'chargeback',
  fee: 'fee',
  withdrawal: 'withdrawal',
};
const usualStatuses: Mapping['statuses'] = {
  success: 'completed',
  successful: 'completed',
  completed: 'completed',
  captured: 'completed',
  paid: 'completed',
  settled: 'completed',
  failed: 'declined',
  failure: 'declined',
  declined: 'declined',
  pending: 'pending',
  cancelled: 'left_out',
};

/** A name that stands twice tells no column from another, so no file is known by it. */
function namedOnce(header: readonly string[]): string[] {
  const names = header.map(comparableName);
  return header.filter(
    (name, place) => name !== '' && names.indexOf(names[place] ?? '') === names.lastIndexOf(names[place] ?? ''),
  );
}

/** Each column is one thing: what was taken is not offered again. */
function columnsOf(header: readonly string[], preset: MappingPreset | null): Mapping['columns'] {
  const free = new Map(header.filter((name) => name !== '').map((name) => [comparableName(name), name]));
  const columns: Partial<Record<MappedField, string>> = {};
  for (const names of [preset?.names ?? {}, usualNames]) {
    for (const [field, expected] of Object.entries(names) as [MappedField, readonly string[]][]) {
      if (columns[field] !== undefined) continue;
      const key = expected.map(comparableName).find((name) => free.has(name));
      if (key === undefined) continue;
      columns[field] = free.get(key) ?? '';
      free.delete(key);
    }
  }
  // Two columns say it better than one: an amount beside them is the larger of both, or nothing new.
  if (columns.moneyIn !== undefined && columns.moneyOut !== undefined) delete columns.amount;
  return columns;
}

/** The one order that all dates bear out: a year in front, or a day over twelve in one place. */
function orderOf(dates: readonly string[]): Mapping['dateOrder'] | null {
  if (dates.length > 0 && dates.every((text) => /^\d{4}\D?\d/.test(text))) return 'ymd';
  const parts = dates.map((text) => /^(\d{1,2})\D(\d{1,2})\D/.exec(text));
  if (parts.some((found) => Number.parseInt(found?.[1] ?? '0', 10) > 12)) return 'dmy';
  if (parts.some((found) => Number.parseInt(found?.[2] ?? '0', 10) > 12)) return 'mdy';
  if (dates.some((text) => /^[A-Za-z]{3,9}\W?\d/.test(text))) return 'mdy';
  return dates.some((text) => /^\d{1,2}\D?[A-Za-z]{3}/.test(text)) ? 'dmy' : null;
}

/** Two digits behind the last mark, or both marks in one amount, tell; `1,234` alone does not. */
function decimalOf(amounts: readonly string[]): '.' | ',' | null {
  for (const text of amounts) {
    const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    if (last < 0) continue;
    const mark = text[last] === ',' ? ',' : '.';
    const other = mark === ',' ? '.' : ',';
    const behind = text.slice(last + 1).replace(/\D/g, '').length;
    if (text.includes(other) || (behind !== 3 && behind > 0)) return mark;
  }
  return null;
}

function signOf(columns: Mapping['columns'], flags: readonly string[]): Mapping['sign'] | null {
  if (columns.moneyIn !== undefined && columns.moneyOut !== undefined) return { style: 'in_out' };
  if (columns.flag === undefined) return { style: 'signed', flip: false };
  const words = [...new Set(flags.map((text) => text.toLowerCase()))];
  const come = words.filter((text) => /^(?:cr|c|credit|in|জমা|जमा)\.?$/.test(text));
  const gone = words.filter((text) => /^(?:dr|d|debit|out)\.?$/.test(text));
  if (words.length !== come.length + gone.length) return null;
  return { style: 'flag', in: come.length > 0 ? come : ['cr'], out: gone.length > 0 ? gone : ['dr'] };
}

const currencyIn = (texts: readonly string[]): CurrencyCode | null => {
  for (const text of texts) {
    const code = /\b([A-Z]{3})\b/.exec(text)?.[1];
    if (code !== undefined && isCurrencyCode(code)) return code;
    if (text.includes('₹')) return 'INR';
  }
  return null;
};

/** The words that stand in a column, with what they usually mean; the others are for a person to say. */
function wordsOf<T extends string>(words: readonly string[], meanings: Readonly<Record<string, T>>): Record<string, T> {
  const found: [string, T][] = [];
  for (const word of new Set(words)) {
    const meaning = Object.hasOwn(meanings, word.toLowerCase()) ? meanings[word.toLowerCase()] : undefined;
    if (meaning !== undefined) found.push([word, meaning]);
  }
  return Object.fromEntries(found);
}
