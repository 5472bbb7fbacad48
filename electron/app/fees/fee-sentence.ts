import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { money, unitsPerMinor } from '../../../shared/money/money.ts';
import { roundDivision } from '../../../shared/money/round-division.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { writeAgreements } from '../../../shared/wording/agreements/agreement-names.ts';
import type { FeeSum } from '../../../shared/wording/sentences/fees/fees-facts.ts';
import { sentence, type Sentence } from '../../../shared/wording/sentence.ts';
import { agreedFee } from '../../domain/fees/agreed-fee.ts';
import { percentScale, type CardTerms, type LineTerms } from '../../domain/fees/card-terms.ts';
import { chargedFor } from '../../domain/fees/audit-sums.ts';
import { feeOfPart } from '../../domain/fees/fee-of-part.ts';
import { feeDirection, type Charge, type Judgement } from '../../domain/fees/judge-charge.ts';

const sizeOf = ({ gross }: Pick<Charge, 'gross'>): bigint => (gross < 0n ? -gross : gross);

/** How a line comes to the fee and tax of a payment of `size` ledger units, as facts. */
export function feeSum(
  line: LineTerms,
  size: bigint,
  agreed: { readonly fee: bigint; readonly tax: bigint },
  currency: CurrencyCode,
): FeeSum {
  const wire = (units: bigint): WireMoney => toWire(money(currency, units));
  const some = (units: bigint): WireMoney | '' => (units === 0n ? '' : wire(units));
  const { held } = agreedFee(line, size);
  return {
    percent: line.told.percent,
    gross: wire(size),
    fixed: some(line.fixed),
    least: held === 'min' ? wire(line.min ?? 0n) : '',
    most: held === 'max' ? wire(line.max ?? 0n) : '',
    fee: wire(agreed.fee),
    taxPercent: agreed.tax === 0n ? '' : line.told.taxPercent,
    tax: some(agreed.tax),
    agreed: wire(agreed.fee + agreed.tax),
  };
}

/** Why a row was judged as it was. */
export function feeSentence(
  card: CardTerms | null,
  charge: Charge,
  judgement: Judgement,
  currency: CurrencyCode,
): Sentence {
  const wire = (units: bigint): WireMoney => toWire(money(currency, units));
  const some = (units: bigint): WireMoney | '' => (units === 0n ? '' : wire(units));
  const { verdict } = judgement;
  const costs = chargedFor(charge);
  const charged = wire(costs.fee + costs.tax);
  if (card === null || verdict === 'no_card' || verdict === 'own_row')
    return verdict === 'own_row' ? sentence('fee_own_row', { charged }) : sentence('fee_no_card', { charged });
  if (verdict === 'not_agreed') return sentence('fee_not_agreed', { ...held(card), charged });
  const line = judgement.line === null ? undefined : card.lines[judgement.line];
  const direction = feeDirection(charge.kind);
  if (direction !== undefined && direction !== 'taken' && card.refundKeepsFee)
    return sentence('fee_kept', { ...held(card), back: verdict === 'under' ? wire(-costs.fee - costs.tax) : '' });
  if (line === undefined) return sentence('fee_free', held(card));
  if (direction !== 'taken') {
    const size = sizeOf(charge);
    const { least, most } = movedFees(card, line, charge.method, size, currency);
    return direction === 'given back'
      ? sentence('fee_back', {
          ...held(card),
          gross: wire(size),
          least: wire(least),
          back: wire(-costs.fee - costs.tax),
          short: some(judgement.over),
        })
      : sentence('fee_taken_again', {
          ...held(card),
          gross: wire(size),
          most: wire(most),
          charged,
          over: some(judgement.over),
        });
  }
  const sum = {
    ...feeSum(line, sizeOf(charge), { fee: judgement.agreedFee, tax: judgement.agreedTax }, currency),
    ...(card.agreement === null ? {} : { agreement: writeAgreements([card.agreement]) }),
  };
  switch (verdict) {
    case 'over':
      return sentence('fee_over_charged', { ...sum, charged, over: wire(judgement.over) });
    case 'under':
      return sentence('fee_under_charged', { ...sum, charged, under: wire(judgement.under) });
    case 'as_agreed':
      return sentence('fee_as_agreed', { ...sum, charged });
    default:
      return assertNever(verdict);
  }
}

/** What a row is held against, as sentences name it. */
const held = ({ name, agreement }: CardTerms) =>
  agreement === null ? { card: name } : { card: '', agreement: writeAgreements([agreement]) };

/** Fee and tax that come back with a refund of `size`, for certain and at most, as a bank can pay them. */
function movedFees(card: CardTerms, line: LineTerms, method: string, size: bigint, currency: CurrencyCode) {
  const minor = unitsPerMinor(currency);
  const part = feeOfPart(card, method, size);
  const withTax = (parts: bigint): bigint => {
    const fee = roundDivision(parts, percentScale * minor, 'half_up') * minor;
    return fee + roundDivision(fee * line.taxPercent, percentScale * minor, 'half_up') * minor;
  };
  return { least: withTax(part?.low ?? 0n), most: withTax(part?.high ?? 0n) };
}
