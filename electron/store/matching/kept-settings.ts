import {
  matchingRule,
  matchingSettings,
  type MatchingRule,
  type MatchingSettings,
} from '../../../shared/contract/matching-rules.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader } from '../connection.ts';
import { listDocuments } from '../documents/documents-table.ts';

/** Under this id, the settings are one document. */
export const settingsId = 'settings';

/** What a merchant has set; null while nothing was. */
export const findMatchingSettings = (reader: Reader, merchantId: MerchantId): MatchingSettings | null => {
  const [kept] = listDocuments(reader, merchantId, 'matching_settings');
  return kept === undefined ? null : matchingSettings.parse(kept.document);
};

export type KeptRule = { readonly id: string; readonly rule: MatchingRule };

/** The rules in the order in which they are tried. */
export const listMatchingRules = (reader: Reader, merchantId: MerchantId): KeptRule[] =>
  listDocuments(reader, merchantId, 'matching_rule')
    .map(({ id, document }) => ({ id, rule: matchingRule.parse(document) }))
    .toSorted((a, b) => a.rule.position - b.rule.position);
