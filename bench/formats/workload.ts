import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import type { Mapping } from '../../shared/contract/mapping.ts';

/** Told of each row as it is written: the net that a reader must find, in 10^-`decimals` of the major unit. */
export type Count = (currency: CurrencyCode, net: bigint, decimals?: number) => void;

/** Writes a file of so many rows, piece by piece; the same number gives the same text. */
export type Pieces = (rows: number, count: Count) => Iterable<string>;

export type PackedMember = { readonly name: string; readonly pieces: Iterable<string> };

/** One kind of file to be read. */
export type Workload = {
  /** The reader's id, or a word for what no reader has to itself: `zip`, `mapped`. */
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  /** What a person would say of a table that no format knows. */
  readonly mapping?: Mapping;
  /** For an account of this currency, where the file has no place for one. */
  readonly currency?: CurrencyCode;
} & (
  | { readonly pieces: Pieces }
  /** Members of a ZIP archive, each written before the next is asked for. */
  | { readonly members: (rows: number, count: Count) => Iterable<PackedMember> }
);
