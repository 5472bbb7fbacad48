import { usualSettings } from '../../domain/matching/matching-ways.ts';
import { findMatchingSettings } from '../../store/matching/kept-settings.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

export const readSettings: Handlers['matching.settings'] = ({ merchantId }, { workspace: { reader } }) =>
  findMerchant(reader, merchantId) === null
    ? refuse('merchant_unknown', { id: merchantId })
    : answer({ settings: findMatchingSettings(reader, merchantId) ?? usualSettings });
