import type { Application, DeclaredTurnover } from '../../../shared/contract/application.ts';
import { percentMillionths, wholeInMillionths } from '../../../shared/money/percent-millionths.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { sentence } from '../../../shared/wording/sentence.ts';
import type { Said } from './said.ts';

/** What is missing or wrong in the turnover that is declared: more than nothing in each currency, and shares that make a whole. */
export function declaredGaps(declared: Application['declared']): readonly Said[] {
  if (declared.length === 0) return [{ field: 'declared', says: sentence('application_declared_needed', {}) }];
  return declared.flatMap((line, index) => gapsOfLine(line, declared, index));
}

function gapsOfLine(
  { amount, split }: DeclaredTurnover,
  all: readonly DeclaredTurnover[],
  index: number,
): readonly Said[] {
  const gaps: Said[] = [];
  const field = `declared.${index}`;
  const { currency } = amount;
  if (all.findIndex((line) => line.amount.currency === currency) !== index)
    gaps.push({ field: `${field}.amount`, says: sentence('application_twice', {}) });
  if (fromWire(amount).units <= 0n)
    gaps.push({ field: `${field}.amount`, says: sentence('application_declared_zero', { currency }) });
  split.forEach(({ rail }, place) => {
    if (split.findIndex((share) => share.rail === rail) !== place)
      gaps.push({ field: `${field}.split.${place}`, says: sentence('application_twice', {}) });
  });
  const sum = split.reduce((total, { percent }) => total + percentMillionths(percent), 0n);
  if (split.length > 0 && sum !== wholeInMillionths)
    gaps.push({ field: `${field}.split`, says: sentence('application_split_sum', { percent: percentText(sum) }) });
  return gaps;
}

/** Millionths of a per cent as people write them: 97,500,000 is `97.5`. */
function percentText(millionths: bigint): string {
  const decimals = (millionths % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '');
  return `${millionths / 1_000_000n}${decimals === '' ? '' : `.${decimals}`}`;
}
