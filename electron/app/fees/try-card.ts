import { assert } from '../../../shared/kernel/assert.ts';
import { fromDecimalText } from '../../../shared/money/decimal-text.ts';
import { money, unitsPerMinor } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import { cardTerms } from '../../domain/fees/card-terms.ts';
import { judgeCharge } from '../../domain/fees/judge-charge.ts';
import { answer, type Handlers } from '../handler.ts';
import { plain } from '../matching/match-items.ts';
import { feeSum } from './fee-sentence.ts';

/** What a payment costs by a card, before anything is kept of it. */
export const tryCard: Handlers['fees.trial'] = ({ card, method, gross }) => {
  const { currency } = card;
  const amount = fromDecimalText(currency, gross);
  assert(amount !== null, 'the contract let in what is no amount');
  const terms = cardTerms('trial', card);
  const charge = { kind: 'sale', method, gross: amount.units, fee: 0n, tax: 0n, together: false };
  const { line: at, agreedFee: fee, agreedTax: tax } = judgeCharge(terms, charge, unitsPerMinor(currency));
  const line = at === null ? undefined : terms.lines[at];
  const why =
    line === undefined
      ? sentence('fee_costs_not_agreed', { card: card.name })
      : sentence('fee_costs', feeSum(line, amount.units, { fee, tax }, currency));
  return answer({ fee: toWire(money(currency, fee)), tax: toWire(money(currency, tax)), line: at, why: plain(why) });
};
