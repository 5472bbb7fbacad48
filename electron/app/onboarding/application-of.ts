import { application as applicationShape, type Application } from '../../../shared/contract/application.ts';
import { toWire } from '../../../shared/money/wire.ts';
import type { Reader } from '../../store/connection.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { findApplication } from '../../store/onboarding/application-table.ts';

/** The request as it is written so far; before anything was, it holds what the merchant said when it was added. */
export const applicationOf = (reader: Reader, merchant: MerchantRecord): Application =>
  findApplication(reader, merchant.id) ??
  applicationShape.parse({ declared: merchant.declared.map((amount) => ({ amount: toWire(amount), split: [] })) });
