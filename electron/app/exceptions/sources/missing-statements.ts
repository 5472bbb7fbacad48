import { institutions } from '../../../../shared/catalogue/institutions.ts';
import { monthOf } from '../../../../shared/kernel/local-date.ts';
import { statementGaps } from '../../../domain/closing/statement-gap.ts';
import { gapException } from '../../../domain/exceptions/gap-exception.ts';
import { standingSubjects } from '../../../store/exceptions/standing-subjects.ts';
import { statementSpans } from '../../../store/imports/imports-table.ts';
import { closedMonths } from '../../../store/periods/periods-table.ts';
import type { ExceptionSource } from '../exception-sources.ts';

/** Where an account's statements do not follow each other. A month that was closed over a gap is not asked about again. */
export const missingStatements: ExceptionSource = (reader, merchant) => {
  const closed = new Set(closedMonths(reader, merchant.id));
  const standing = standingSubjects(reader, merchant.id, 'statement_gap');
  const statements = statementSpans(reader, merchant.id).map(
    ({ accountId, institution, firstOn, lastOn, opening, closing }) => ({
      account: accountId,
      institution: institutions[institution].name,
      from: firstOn,
      to: lastOn,
      opening,
      closing,
    }),
  );
  return statementGaps(statements)
    .map(({ before, after }) => ({
      ...gapException(before, after),
      subject: `statements:${after.account}:${after.opening.currency}:${after.from}`,
    }))
    .filter(({ occurredOn, subject }) => !closed.has(monthOf(occurredOn)) || standing.has(subject));
};
