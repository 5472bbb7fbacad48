import { z } from 'zod';
import { command, query } from './method.ts';
import { amount, count, fileToken, issue, references } from './fields.ts';
import { mapping } from './mapping.ts';

const mappingId = z.string().min(1).max(80);

/** The beginning of a table, as it stands in the file, card numbers masked. */
const table = z.strictObject({
  within: z.string().nullable(),
  /** Null for a sheet of a workbook. */
  separator: z.string().nullable(),
  headerAt: count,
  records: z.array(z.strictObject({ line: count, fields: z.array(z.string()) })),
});

export type MappedTable = z.output<typeof table>;

/** What a mapping lacks before a file can be read by it. */
const gap = z.enum([
  'date_missing',
  'amount_missing',
  'in_out_missing',
  'flag_missing',
  'currency_missing',
  'zone_unknown',
  'column_unknown',
]);

export type MappingGap = z.output<typeof gap>;

/** What a file can leave open, so that a person must say it. */
const ask = z.enum(['dateOrder', 'decimal', 'currency', 'sign', 'unit']);

export type MappingAsk = z.output<typeof ask>;

export const mappings = {
  'mappings.list': query(
    z.strictObject({}),
    z.strictObject({
      mappings: z.array(z.strictObject({ id: mappingId, mapping, savedAt: z.string() })),
      /** Beginnings for reports that merchants get and nobody has verified. */
      presets: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    }),
    ['workspace_locked'],
  ),
  /** What is in a table that no format knows, and how it might be read. `preset`: by the names that one expects. */
  'mappings.look': query(
    z.strictObject({ file: fileToken, headerAt: count.optional(), preset: z.string().max(80).optional() }),
    z.strictObject({
      table: table.nullable(),
      suggestion: mapping.nullable(),
      asks: z.array(ask),
    }),
    ['workspace_locked', 'file_missing', 'file_too_large', 'cancelled'],
  ),
  /** Reads the first rows by a mapping that is not kept yet: what was read beside what stands there. */
  'mappings.try': query(
    z.strictObject({
      file: fileToken,
      mapping,
      references: references.optional(),
    }),
    z.strictObject({
      gaps: z.array(gap),
      rows: z.array(
        z.strictObject({
          line: count,
          raw: z.string(),
          kind: z.string(),
          occurredAt: z.string(),
          /** The day of its payout, or its value day. */
          valueOn: z.string().nullable(),
          gross: amount,
          fee: amount,
          tax: amount,
          net: amount,
          method: z.string().nullable(),
          reference: z.string().nullable(),
          merchantReference: z.string().nullable(),
          batch: z.string().nullable(),
          balance: amount.nullable(),
          description: z.string(),
        }),
      ),
      rowsRead: count,
      issues: z.array(issue),
    }),
    ['workspace_locked', 'file_missing', 'file_too_large', 'cancelled'],
  ),
  /** A mapping that somebody saved as a file; nothing is kept of it yet. */
  'mappings.read': query(z.strictObject({ file: fileToken }), z.strictObject({ mapping }), [
    'workspace_locked',
    'file_missing',
    'mapping_unreadable',
  ]),
  /** Keeps a mapping for every file like the one it was made for; under an id that is there already, in its place. */
  'mappings.save': command(z.strictObject({ id: mappingId.optional(), mapping }), z.strictObject({ id: mappingId }), [
    'workspace_locked',
    'mapping_unknown',
    'mapping_incomplete',
    'mapping_same_columns',
  ]),
  'mappings.remove': command(z.strictObject({ id: mappingId }), z.strictObject({ id: mappingId }), [
    'workspace_locked',
    'mapping_unknown',
  ]),
};
