import type { ShownAgreement } from '../../shared/contract/agreements.ts';
import type { Merchant } from '../../shared/contract/merchants.ts';
import type { Desk } from './command.ts';
import { Refused } from './refused.ts';

/** The one meant by --hash (its first letters); else the newest of which `usual` holds. */
export async function chosenAgreement(
  { args, ask }: Pick<Desk, 'args' | 'ask'>,
  merchant: Merchant,
  usual: (one: ShownAgreement) => boolean,
): Promise<ShownAgreement> {
  const { agreements } = await ask('agreements.list', { merchantId: merchant.id });
  const named = args.text('hash');
  const found =
    named === undefined
      ? agreements.filter(usual).slice(0, 1)
      : agreements.filter(({ hash }) => hash.startsWith(named));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Refused({ ok: false, code: 'agreement_unknown', details: named === undefined ? {} : { id: named } });
  return only;
}
