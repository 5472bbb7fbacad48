import type { AgreementName } from '../../../shared/contract/agreement-name.ts';
import type { UnplacedScheme } from '../../../shared/contract/cashback.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { agreedSchemes, type AgreedScheme } from '../../domain/agreements/agreed-schemes.ts';
import { saidOfSchemes } from '../../store/cashback/agreed-schemes-table.ts';
import { listSchemes, type SchemeRecord } from '../../store/cashback/schemes-table.ts';
import type { Reader } from '../../store/connection.ts';
import { listAccounts, type AccountRecord } from '../../store/merchants/accounts-table.ts';
import { agreedDaysOf } from '../agreements/known-agreements.ts';

export type AllSchemes = {
  /** Those entered by hand, and those of agreements on their accounts. */
  readonly schemes: readonly SchemeRecord[];
  /** The agreements of the latter, by the ids of the schemes. */
  readonly agreements: ReadonlyMap<string, AgreementName>;
  readonly unplaced: readonly UnplacedScheme[];
};

/**
 * Every cashback scheme of a merchant. One of an agreement runs on the account that the merchant names; where customers' payments
 * earn it and the institution has one account, on that.
 */
export function allSchemes(reader: Reader, merchantId: MerchantId): AllSchemes {
  const kept = listSchemes(reader, merchantId);
  const agreed = agreedSchemes(agreedDaysOf(reader, merchantId));
  if (agreed.length === 0) return { schemes: kept, agreements: new Map(), unplaced: [] };
  const said = saidOfSchemes(reader, merchantId);
  const providers = listAccounts(reader, 'provider', merchantId);
  const placed = agreed.map((one) => {
    const { account = null, answers = [] } = said.get(one.id) ?? {};
    return { ...one, account: account ?? accountOf(one, providers), answers };
  });
  return {
    schemes: [
      ...kept,
      ...placed.flatMap(({ id, terms, account, answers }) =>
        account === null ? [] : [{ id, scheme: { ...terms, account, answers } }],
      ),
    ],
    agreements: new Map(agreed.map(({ id, agreement }) => [id, agreement])),
    unplaced: placed.flatMap(({ id, terms, agreement, account }) =>
      account === null ? [{ id, terms, agreement }] : [],
    ),
  };
}

function accountOf({ terms, institution }: AgreedScheme, providers: readonly AccountRecord[]): string | null {
  const own = providers.filter((account) => account.institution === institution);
  return terms.direction === 'received' && own.length === 1 ? (own[0]?.id ?? null) : null;
}
