import type { Reader, Row } from '../connection.ts';
import { integerOf, textOf } from '../row.ts';
import type { ChainPart } from './chain-parts.ts';
import { chainedTables } from './chained-tables.ts';

/** What a link sealed of a table, as far as the chain says it or its hash proves it. */
export type SealedPart = Omit<ChainPart, 'marks'> & {
  readonly linkSeq: bigint;
  /** Under what it is kept; null where its row is gone from the file and was worked out. */
  readonly stored: Pick<ChainPart, 'part' | 'firstKey'> | null;
};

const partOf = (row: Row): SealedPart => {
  const place = { part: textOf(row, 'part'), firstKey: integerOf(row, 'first_key') };
  return {
    ...place,
    lastKey: integerOf(row, 'last_key'),
    // Whatever stands there: a number that was tampered with must be found, not stumbled over.
    rows: Number(integerOf(row, 'row_count')),
    digest: textOf(row, 'digest'),
    linkSeq: integerOf(row, 'link_seq'),
    stored: place,
  };
};

/** Every part of the chain without its marks, by table and key: one for up to 1,024 rows. */
export const readSealedParts = (reader: Reader): SealedPart[] =>
  reader
    .read('SELECT part, first_key, last_key, link_seq, row_count, digest FROM chain_part ORDER BY part, first_key')
    .all()
    .map(partOf);

const order = new Map<string, number>(chainedTables.map(({ table }, index) => [table, index]));

/** Parts of one link in the order in which they were sealed: the tables' own, then by key. */
export const inSealedOrder = (parts: readonly SealedPart[]): SealedPart[] =>
  parts.toSorted(
    (a, b) =>
      (order.get(a.part) ?? -1) - (order.get(b.part) ?? -1) ||
      (a.firstKey < b.firstKey ? -1 : a.firstKey > b.firstKey ? 1 : 0),
  );

/** Where a part is kept: 'chain_part payment/1025'. */
export const partPlace = ({ part, firstKey, stored }: SealedPart): string =>
  `chain_part ${stored?.part ?? part}/${stored?.firstKey ?? firstKey}`;

export const partName = ({ part, firstKey, lastKey, linkSeq }: SealedPart): string =>
  `${part} ${firstKey} to ${lastKey} in link ${linkSeq} of the audit chain`;
