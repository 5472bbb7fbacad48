import type { Exception } from '../../shared/contract/exceptions.ts';
import type { ExceptionId } from '../../shared/kernel/ids.ts';
import type { Desk } from './command.ts';
import { chosenMerchant } from './chosen-merchant.ts';
import { Refused } from './refused.ts';
import { UsageError } from './usage-error.ts';

/** The merchant's exceptions that the words after a command name, each by its id, the first letters of it, or a reference. */
export async function chosenExceptions(
  desk: Desk,
  after: number,
): Promise<{ readonly merchantId: string; readonly merchant: string; readonly exceptions: readonly Exception[] }> {
  const named = desk.args.words.slice(after);
  if (named.length === 0) throw new UsageError(`${desk.args.words.slice(0, after).join(' ')} needs EXCEPTION`);
  const { id: merchantId, name: merchant } = await chosenMerchant(desk);
  const { exceptions } = await desk.ask('exceptions.list', { merchantId });
  const chosen = named.map((name) => chosenException(exceptions, name));
  return { merchantId, merchant, exceptions: [...new Map(chosen.map((one) => [one.id, one])).values()] };
}

function chosenException(exceptions: readonly Exception[], named: string): Exception {
  const exact = exceptions.find(({ id }) => id === (named as ExceptionId));
  if (exact !== undefined) return exact;
  const referring = exceptions.filter(({ references }) => references.includes(named));
  const meant = referring.length > 0 ? referring : exceptions.filter(({ id }) => id.startsWith(named));
  const [only, second] = meant;
  if (only === undefined) throw new Refused({ ok: false, code: 'exception_unknown', details: { id: named } });
  if (second !== undefined)
    throw new UsageError(`${named} could be ${meant.map(({ id, kind }) => `${id} (${kind})`).join(' or ')}`);
  return only;
}
