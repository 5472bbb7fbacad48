import { z } from 'zod';
import { institutions, type InstitutionId } from '../catalogue/institutions.ts';
import { methods, type MethodId } from '../catalogue/methods.ts';
import { mappedRowKinds } from '../catalogue/row-kinds.ts';
import { currency, fileKind, label, writtenText } from './fields.ts';

/** What a column of a mapped file can be. */
export const mappedFields = [
  'date',
  'time',
  'settledOn',
  'amount',
  'moneyIn',
  'moneyOut',
  'flag',
  'fee',
  'tax',
  'net',
  'balance',
  'currency',
  'type',
  'status',
  'method',
  'reference',
  'merchantReference',
  'batch',
  'description',
] as const;

export type MappedField = (typeof mappedFields)[number];

/** What a row of a mapped file can be, by its word in the column `type`. */
const mappedKind = z.enum([...mappedRowKinds, 'left_out']);

export type MappedKind = z.output<typeof mappedKind>;

const mappedStatus = z.enum(['completed', 'declined', 'pending', 'left_out']);

export type MappedStatus = z.output<typeof mappedStatus>;

const word = writtenText.trim().max(200);
const idOf = <T extends string>(table: Readonly<Record<T, unknown>>): z.ZodType<T> =>
  z.enum(Object.keys(table) as [T, ...T[]]);

/**
 * What a person says of a table that no format knows: which column is what, and how it is written. It is all data, so that it
 * can be kept, sent to somebody else as a file, and read by the command line.
 */
export const mapping = z.strictObject({
  /** Version of this form. */
  mapping: z.literal(1),
  name: writtenText.trim().min(1).max(80),
  institution: idOf<InstitutionId>(institutions),
  kind: fileKind,
  /** The header it was made for: a file is of this mapping when it has all of these columns, in any order. */
  header: z.array(writtenText.max(200)).min(1).max(1000),
  columns: z.partialRecord(z.enum(mappedFields), label),
  /** The one order in which dates are written; the marks between may be any. */
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
  decimal: z.enum(['.', ',']),
  /** `minor`: whole paise or cents. */
  unit: z.enum(['major', 'minor']),
  /**
   * `signed`: one column, whose sign says it (`flip`: the other way round). `in_out`: two columns. `flag`: one column, and
   * the words of another say whether money came in or went out.
   */
  sign: z.discriminatedUnion('style', [
    z.strictObject({ style: z.literal('signed'), flip: z.boolean() }),
    z.strictObject({ style: z.literal('in_out') }),
    z.strictObject({ style: z.literal('flag'), in: z.array(word).min(1).max(50), out: z.array(word).min(1).max(50) }),
  ]),
  /** How fees and taxes are printed: as positive costs, or negative. */
  costs: z.enum(['positive', 'negative']),
  /** IANA zone of times without an offset of their own. */
  timeZone: z.string().min(1).max(60),
  /** Of every row, where no column says it. */
  currency: currency.nullable(),
  /** Of every row, where no column says it. */
  method: idOf<MethodId>(methods).nullable(),
  /** What the words of the column `type` mean; without such a column the sign decides between sale and refund. */
  kinds: z.record(word, mappedKind),
  /** What the words of the column `status` mean. */
  statuses: z.record(word, mappedStatus),
  /** What the words of the column `method` mean. */
  methods: z.record(word, idOf<MethodId>(methods)),
  /** Only rows whose cell is one of these words, or is none of them, are of this account. */
  filter: z.array(z.strictObject({ column: label, words: z.array(word).min(1).max(200), keep: z.boolean() })).max(10),
  /** False while nobody has held it against a real file: reading by it says so. */
  verified: z.boolean(),
});

export type Mapping = z.output<typeof mapping>;

/** A mapping that is kept, under an id of its own. */
export type SavedMapping = { readonly id: string; readonly mapping: Mapping };
