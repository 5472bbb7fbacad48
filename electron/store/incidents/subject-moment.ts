import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { Reader } from '../connection.ts';
import { countOf, textOf } from '../row.ts';

/** When, where and how something was tried: seconds since 1970 in UTC. */
export type SubjectMoment = {
  readonly at: number;
  readonly institution: InstitutionId;
  readonly method: MethodId;
};

const tables: Readonly<Record<string, string>> = { attempt: 'payment_attempt', payment: 'payment' };

/** Of a subject such as `attempt:12` or `payment:7`; null for every other, and where no time is known. */
export function subjectMoment(reader: Reader, subject: string): SubjectMoment | null {
  const [, kind = '', id = ''] = /^(attempt|payment):(\d{1,18})$/.exec(subject) ?? [];
  const table = tables[kind];
  if (table === undefined) return null;
  const row = reader
    .read(
      `SELECT unixepoch(occurred_at) AS at, institution, method FROM ${table} JOIN account ON account.seq = account_seq
       WHERE ${table}.id = ? AND length(occurred_at) > 10`,
    )
    .get(BigInt(id));
  if (row === undefined) return null;
  return {
    at: countOf(row, 'at'),
    institution: textOf(row, 'institution') as InstitutionId,
    method: textOf(row, 'method') as MethodId,
  };
}
