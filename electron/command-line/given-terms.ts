import { z } from 'zod';
import { isCurrencyCode } from '../../shared/catalogue/currencies.ts';
import { terms as termsShape, type Terms } from '../../shared/contract/agreement.ts';
import { fromDecimalText } from '../../shared/money/decimal-text.ts';
import { toWire } from '../../shared/money/wire.ts';
import { givenJson } from './given-json.ts';
import { UsageError } from './usage-error.ts';

/**
 * The terms of an agreement from their JSON file, as `agreement show --json` prints them: amounts as decimal texts in major units.
 * What is left out is none.
 * @throws UsageError that says what in it is not as it should be.
 */
export async function givenTerms(path: string): Promise<Terms> {
  const written = await givenJson(path, z.record(z.string(), z.unknown()));
  const found = termsShape.safeParse({
    to: null,
    reserve: null,
    note: '',
    ...written,
    limits: eachOf(written['limits'], (limit) => withAmounts(limit, ['perPayment', 'perMonth'])),
    cashback: eachOf(written['cashback'], (scheme) => {
      const caps = withAmounts(scheme, ['minimum', 'capPerPayment', 'capPerMonth', 'capTotal']);
      const { reward, currency } = caps;
      return isRecord(reward) ? { ...caps, reward: withAmounts({ ...reward, currency }, ['amount'], true) } : caps;
    }),
  });
  if (!found.success) throw new UsageError(`${path}: ${z.prettifyError(found.error).replaceAll('\n', ' ')}`);
  return found.data;
}

type Written = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const eachOf = (value: unknown, read: (one: Written) => Written): unknown =>
  value === undefined
    ? []
    : Array.isArray(value)
      ? value.map((one: unknown) => (isRecord(one) ? read(one) : one))
      : value;

/** The fields that are decimal texts, in the record's own currency, as the contract has amounts. */
function withAmounts(record: Written, fields: readonly string[], dropCurrency = false): Written {
  const { currency, ...rest } = record;
  const read = (value: unknown): unknown => {
    if (typeof value !== 'string' || typeof currency !== 'string' || !isCurrencyCode(currency)) return value ?? null;
    const amount = fromDecimalText(currency, value);
    return amount === null ? value : toWire(amount);
  };
  const amounts = Object.fromEntries(
    fields.flatMap((field) => (dropCurrency && !(field in rest) ? [] : [[field, read(rest[field])]])),
  );
  return { ...rest, ...amounts, ...(dropCurrency ? {} : { currency }) };
}
