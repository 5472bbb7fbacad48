import type { Terms } from '../../../../shared/contract/agreement.ts';
import type { MerchantId } from '../../../../shared/kernel/ids.ts';
import { sampleTerms } from './sample-terms.ts';
import type { KeptAgreement } from '../kept-agreement.ts';

/** An agreement as it is known: `hash` of one letter, signed by both unless something else is said. */
export function keptOf(
  letter: string,
  version: number,
  terms: Partial<Terms> = {},
  more: Partial<KeptAgreement> & { readonly supersedes?: string | null } = {},
): KeptAgreement {
  const { supersedes = null, ...rest } = more;
  return {
    order: BigInt(version),
    hash: letter.repeat(64),
    agreement: {
      nikash: 'agreement',
      format: 1,
      merchant: { id: 'shop' as MerchantId, name: 'Rangoli', signer: '1'.repeat(64) },
      manager: { name: 'Meera', signer: '2'.repeat(64) },
      version,
      supersedes,
      terms: sampleTerms(terms),
    },
    proposedBy: 'manager',
    signedBy: ['manager', 'merchant'],
    declined: false,
    ...rest,
  };
}
