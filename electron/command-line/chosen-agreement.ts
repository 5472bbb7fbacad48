import type { ShownAgreement } from '../../shared/contract/agreements.ts';
import type { Merchant } from '../../shared/contract/merchants.ts';
import type { Desk } from './command.ts';
import { Refused } from './refused.ts';

/** The one meant by --hash (its first letters); else the newest of which `usual` holds, or the refusal `missing`. */
export async function chosenAgreement(
  { args, ask }: Pick<Desk, 'args' | 'ask'>,
  merchant: Merchant,
  usual: (one: ShownAgreement) => boolean,
  missing: 'agreement_unknown' | 'agreement_not_open' = 'agreement_unknown',
): Promise<ShownAgreement> {
  const { agreements } = await ask('agreements.list', { merchantId: merchant.id });
  const named = args.text('hash');
  const found =
    named === undefined
      ? agreements.filter(usual).slice(0, 1)
      : agreements.filter(({ hash }) => hash.startsWith(named));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Refused(
      named === undefined
        ? { ok: false, code: missing, details: {} }
        : { ok: false, code: 'agreement_unknown', details: { id: named } },
    );
  return only;
}
