import type { InstitutionId } from '../../../shared/catalogue/institutions.ts';
import type { MethodId } from '../../../shared/catalogue/methods.ts';
import type { Reader } from '../connection.ts';
import { countOf, integerOf, textOf } from '../row.ts';
import { secondSql } from '../payments/second-sql.ts';

/** When, where and how something was tried: seconds since 1970 in UTC. */
export type TriedMoment = {
  readonly at: number;
  readonly institution: InstitutionId;
  readonly method: MethodId;
};

const tables = { payment: 'payment', attempt: 'payment_attempt' } as const;

/** Of payments or of attempts by their numbers, those that have a time of their own. One query, however many they are. */
export const triedMoments = (
  reader: Reader,
  kind: keyof typeof tables,
  ids: readonly bigint[],
): ReadonlyMap<bigint, TriedMoment> =>
  new Map(
    reader
      .read(
        `SELECT tried.id, ${secondSql('occurred_at')} AS at, institution, method
         FROM json_each(?) AS listed CROSS JOIN ${tables[kind]} AS tried ON tried.id = listed.value
         JOIN account ON account.seq = account_seq WHERE length(occurred_at) > 10`,
      )
      .all(`[${ids.join(',')}]`)
      .map((row) => [
        integerOf(row, 'id'),
        {
          at: countOf(row, 'at'),
          institution: textOf(row, 'institution') as InstitutionId,
          method: textOf(row, 'method') as MethodId,
        },
      ]),
  );
