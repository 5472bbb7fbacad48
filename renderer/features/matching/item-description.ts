import type { MatchItem } from '../../../shared/contract/matching.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { Labels } from '../../i18n/labels.ts';

const { name: otherProvider } = institutions.other_provider;

/**
 * What a row is known by besides its reference: whose payment or payout it is; of a matched payment its order, of a bank line what the
 * bank wrote. The merchant's and the bank's own words stand as they are.
 */
export const itemDescription = (
  { catalogue }: Labels,
  { kind, description }: Pick<MatchItem, 'kind' | 'description'>,
): string =>
  (kind === 'batch' || kind === 'payment') && description === otherProvider
    ? catalogue.unbranded.other_provider
    : description;
