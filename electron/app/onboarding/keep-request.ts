import type { Application } from '../../../shared/contract/application.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { canonicalContent } from '../../domain/closing/canonical-content.ts';
import { declaredGaps } from '../../domain/onboarding/declared-gaps.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import type { Writer } from '../../store/connection.ts';
import { findMerchant, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { findApplication, keepApplication } from '../../store/onboarding/application-table.ts';
import { keepDeclared } from '../../store/onboarding/declared-turnover-table.ts';

/**
 * Keeps a request as it is written, and what it declares as soon as that part of it is whole: reports hold real turnover against
 * it from then on. What has not changed is not kept again. Gives the merchant as it is after.
 */
export function keepRequest(
  writer: Writer,
  merchant: MerchantRecord,
  application: Application,
  now: number,
): MerchantRecord {
  const before = findApplication(writer, merchant.id);
  if (before === null || canonicalContent(before) !== canonicalContent(application))
    keepApplication(writer, merchant.id, application, now);
  if (declaredGaps(application.declared).length === 0)
    keepDeclared(
      writer,
      merchant.id,
      merchant.declared,
      application.declared.map(({ amount }) => fromWire(amount)),
      now,
    );
  const after = findMerchant(writer, merchant.id);
  assert(after !== null, 'a merchant stays');
  return after;
}
