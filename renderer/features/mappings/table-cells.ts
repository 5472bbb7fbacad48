import type { MappedTable } from '../../../shared/contract/mappings.ts';
import { comparableName } from '../../../shared/kernel/comparable-name.ts';
import { comparableWord } from '../../../shared/kernel/comparable-word.ts';

type Fields = readonly string[];

/** Where the columns' names stand: the record that has all of them, else the one that was chosen. */
export function headerPlace({ records, headerAt }: MappedTable, names: readonly string[]): number {
  const wanted = names.map(comparableName);
  const found = records.findIndex(({ fields }) => {
    const here = new Set(fields.map(comparableName));
    return wanted.every((name) => here.has(name));
  });
  return found < 0 ? headerAt : found;
}

const placeOf = (header: Fields, name: string): number => {
  const wanted = comparableName(name);
  return header.findIndex((each) => comparableName(each) === wanted);
};

/** The filled cells of a column, as they stand in the beginning of the file. */
export function cellsOf(table: MappedTable | null, names: readonly string[], column: string | undefined): Fields {
  if (table === null || column === undefined) return [];
  const at = headerPlace(table, names);
  const place = placeOf(table.records[at]?.fields ?? [], column);
  if (place < 0) return [];
  return table.records.slice(at + 1).flatMap(({ fields }) => {
    const cell = fields[place] ?? '';
    return cell === '' ? [] : [cell];
  });
}

/** The columns that can be chosen: those the mapping was made for, and those that have come since. */
export function columnsToChoose(table: MappedTable | null, names: readonly string[]): Fields {
  const here = table?.records[headerPlace(table, names)]?.fields ?? [];
  const known = new Set(names.map(comparableName));
  const all = here.map(comparableName);
  // A name that stands there twice tells no column from another.
  const isOne = (name: string): boolean => all.filter((each) => each === comparableName(name)).length === 1;
  return [...names, ...here.filter((name) => name !== '' && !known.has(comparableName(name)) && isOne(name))];
}

/** Each word once, whatever its case, in the order in which it was first seen. */
export function distinctWords(words: Iterable<string>): Fields {
  const seen = new Map<string, string>();
  for (const word of words) {
    const key = comparableWord(word);
    if (!seen.has(key)) seen.set(key, word);
  }
  return [...seen.values()];
}

/** The meaning given to a word, whatever its case. */
export function meaningOf<T extends string>(words: Readonly<Record<string, T>>, word: string): T | null {
  const key = comparableWord(word);
  return Object.entries(words).find(([known]) => comparableWord(known) === key)?.[1] ?? null;
}

export type RawRow = (column: string | undefined) => string;

/**
 * The cells that a row was read from, by their columns; null where the record is not among the first ones. Lines of several
 * sheets bear the same numbers, so the record must also have what the row's text has.
 */
export function rawRow(
  table: MappedTable | null,
  names: readonly string[],
  row: { readonly line: number; readonly raw: string },
): RawRow | null {
  if (table === null) return null;
  const header = table.records[headerPlace(table, names)]?.fields ?? [];
  const record = table.records.find(({ line }) => line === row.line);
  if (record === undefined) return null;
  const inText = row.raw.replaceAll('""', '"');
  if (!record.fields.every((cell) => inText.includes(cell))) return null;
  return (column) => (column === undefined ? '' : (record.fields[placeOf(header, column)] ?? ''));
}
