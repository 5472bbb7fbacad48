import { missingCashback } from '../../domain/cashback/missing-cashback.ts';
import type { SettledScheme } from '../../domain/cashback/settle-cashback.ts';
import type { SubjectException } from '../exceptions/exception-sources.ts';

/**
 * Cashback that did not come by its day: one exception a scheme and month. No source of its own: matching has settled the
 * schemes already, to find the credits that they explain.
 */
export const cashbackExceptions = (schemes: readonly SettledScheme[]): readonly SubjectException[] =>
  schemes.flatMap(missingCashback);
