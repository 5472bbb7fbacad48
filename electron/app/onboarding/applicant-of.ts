import type { Applicant } from '../../domain/onboarding/said.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { listAttached } from '../../store/onboarding/attached-files-table.ts';
import { todayOf } from '../matching/today-of.ts';

/** Who asks, by the books. */
export const applicantOf = (reader: Reader, merchant: MerchantRecord, now: number): Applicant => ({
  country: merchant.country,
  industry: merchant.industry,
  currencies: merchant.currencies,
  today: todayOf(merchant, now),
  attached: listAttached(reader, merchant.id).map(({ kind }) => kind),
});
