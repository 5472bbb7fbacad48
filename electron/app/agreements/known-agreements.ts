import { createHash } from 'node:crypto';
import type { Side } from '../../../shared/contract/standing.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { agreedDays, type AgreedDays } from '../../domain/agreements/agreed-days.ts';
import type { KeptAgreement } from '../../domain/agreements/kept-agreement.ts';
import { fingerprintOf } from '../../packets/fingerprint.ts';
import { verifySignature } from '../../packets/verify-signature.ts';
import { listAgreements, type AgreementRecord, type SignatureRecord } from '../../store/agreements/agreements-table.ts';
import type { Reader } from '../../store/connection.ts';

/** A signature as it was checked against the text just now. */
export type CheckedSignature = SignatureRecord & { readonly valid: boolean };

export type KnownAgreement = KeptAgreement &
  Omit<AgreementRecord, 'signatures'> & { readonly signatures: readonly CheckedSignature[] };

/**
 * Every agreement and proposal of a merchant, with its signatures checked anew: whoever wrote into the file past us has
 * changed nothing that holds, since nobody's signature stands under it.
 */
export const knownAgreements = (reader: Reader, merchantId: MerchantId): readonly KnownAgreement[] =>
  listAgreements(reader, merchantId).map((record) => {
    const isWhole = hashOf(record.text) === record.hash && record.agreement.merchant.id === merchantId;
    const signatures = record.signatures.map((made) => ({ ...made, valid: isWhole && isSigned(record, made) }));
    return {
      ...record,
      signatures,
      order: record.seq,
      signedBy: signatures.filter(({ valid }) => valid).map(({ side }) => side),
      declined: record.refusal !== null,
    };
  });

/** Which agreement holds on which days. What feeds the books asks here; it is derived every time, and never copied. */
export const agreedDaysOf = (reader: Reader, merchantId: MerchantId): readonly AgreedDays[] =>
  agreedDays(knownAgreements(reader, merchantId));

/** What an agreement is called by: SHA-256 of its text in hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether the party of that side, as the text itself names it, signed exactly this text. */
function isSigned({ text, agreement }: Pick<AgreementRecord, 'text' | 'agreement'>, made: SignatureRecord): boolean {
  const party: Record<Side, string> = { merchant: agreement.merchant.signer, manager: agreement.manager.signer };
  return fingerprintOf(made) === party[made.side] && verified(text, made);
}

/** Checking one costs a tenth of a millisecond, and the desk asks for hundreds of merchants: what was found true stays so. */
const mostRemembered = 5000;
const known = new Set<string>();

function verified(text: string, { signKey, signature }: SignatureRecord): boolean {
  const key = createHash('sha256').update(signKey).update(signature).update(text).digest('base64');
  if (known.has(key)) return true;
  if (!verifySignature(signKey, Buffer.from(text), signature)) return false;
  if (known.size >= mostRemembered) known.clear();
  known.add(key);
  return true;
}
