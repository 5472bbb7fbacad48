import type { FeeAccount } from '../../../shared/contract/fees.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import type { Labels } from '../../i18n/labels.ts';

/** `PhonePe`, with the account's number where it is known. */
export const accountText = (labels: Labels, { institution, number }: FeeAccount): string =>
  `${institutionName(labels, institution)} ${number}`.trim();
