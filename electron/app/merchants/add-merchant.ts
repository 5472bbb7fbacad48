import { countries, isCountryCode } from '../../../shared/catalogue/countries.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { zoneExists } from '../../../shared/kernel/zone-exists.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { insertMerchant, merchantNamed, type MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { markSampleMerchant } from '../../store/merchants/sample-merchant.ts';
import { inTransaction } from '../../store/transaction.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { merchantAnswer } from './merchant-answer.ts';

/** What a country starts with; a country the catalogue does not know starts in UTC and USD. */
const startingPoint = (country: string): { readonly zone: string; readonly currency: CurrencyCode } =>
  isCountryCode(country) ? countries[country] : { zone: 'UTC', currency: 'USD' };

export const addMerchant: Handlers['merchants.add'] = async (input, { workspace, clock, ids }) => {
  const start = startingPoint(input.country);
  const zone = input.zone ?? start.zone;
  if (!zoneExists(zone)) return refuse('zone_unknown', { zone });
  if (merchantNamed(workspace.writer, input.name)) return refuse('merchant_exists', { name: input.name });
  const base = input.base ?? start.currency;
  const declared = input.declared.map(fromWire);
  const merchant: MerchantRecord = {
    id: ids() as MerchantId,
    name: input.name,
    country: input.country,
    industry: input.industry ?? 'retail',
    zone,
    base,
    currencies: [...new Set([base, ...(input.currencies ?? []), ...declared.map(({ currency }) => currency)])],
    declared,
  };
  const now = clock();
  return inTransaction(workspace.writer, 'merchants.add', now, () => {
    insertMerchant(workspace.writer, merchant, now);
    if (input.sample) markSampleMerchant(workspace.writer, merchant.id, now);
    return { keep: true, value: answer(merchantAnswer(workspace.writer, merchant)) };
  });
};
