import type { Terms } from '../../../shared/contract/agreement.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { agreedOn } from '../../domain/agreements/agreed-days.ts';
import type { Reader } from '../../store/connection.ts';
import { agreedDaysOf } from './known-agreements.ts';

/** The terms that hold for a merchant on a day; null where none do. For limits, `limitUse` takes them. */
export const termsOn = (reader: Reader, merchantId: MerchantId, day: LocalDate): Terms | null =>
  agreedOn(agreedDaysOf(reader, merchantId), day)?.terms ?? null;
