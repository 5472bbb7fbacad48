import type { FeeAccount } from '../../../shared/contract/fees.ts';
import { institutionName } from '../../ui/institution-name.ts';

/** `PhonePe`, with the account's number where it is known. */
export const accountText = ({ institution, number }: FeeAccount): string =>
  number === '' ? institutionName(institution) : `${institutionName(institution)} ${number}`;
