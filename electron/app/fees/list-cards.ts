import type { FeeAccount } from '../../../shared/contract/fees.ts';
import { listAccounts, type AccountRecord } from '../../store/merchants/accounts-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { allCards } from './kept-cards.ts';

export const shownAccount = ({ id, institution, number }: AccountRecord): FeeAccount => ({ id, institution, number });

/** The cards that are kept, and the accounts that one can be made for. */
export const listCards: Handlers['fees.cards'] = ({ merchantId }, { workspace: { reader } }) =>
  findMerchant(reader, merchantId) === null
    ? refuse('merchant_unknown', { id: merchantId })
    : answer({
        cards: allCards(reader, merchantId),
        accounts: listAccounts(reader, 'provider', merchantId).map(shownAccount),
      });
