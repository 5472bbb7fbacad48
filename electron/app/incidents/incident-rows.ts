import { methods } from '../../../shared/catalogue/methods.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { inScope, inWindow, type IncidentScope, type IncidentWindow } from '../../domain/incidents/incident-scope.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';
import type { Reader } from '../../store/connection.ts';
import { listAttempts, type AttemptRecord } from '../../store/incidents/attempt-rows.ts';
import type { MerchantRecord } from '../../store/merchants/merchants-table.ts';
import { instantOf } from './kept-incidents.ts';

/** The merchant's days that a window touches. */
export function daysOf(
  { zone }: MerchantRecord,
  { from, to }: IncidentWindow,
  now: number,
): { readonly from: LocalDate; readonly to: LocalDate } {
  const last = to ?? Math.max(from, Math.floor(now / 1000));
  return { from: businessDate(instantOf(from), zone), to: businessDate(instantOf(last), zone) };
}

export const isTriedIn = (
  scope: IncidentScope,
  { institution, method }: Pick<AttemptRecord, 'institution' | 'method'>,
): boolean => inScope(scope, { provider: institution, rail: methods[method].rail });

/** The attempts of an incident: in its scope, and in its window by their time. */
export function attemptsIn(
  reader: Reader,
  merchant: MerchantRecord,
  { scope, window }: { readonly scope: IncidentScope; readonly window: IncidentWindow },
  now: number,
): readonly AttemptRecord[] {
  const days = daysOf(merchant, window, now);
  return listAttempts(reader, merchant.id, addDays(days.from, -1), addDays(days.to, 1)).filter(
    (attempt) => attempt.at !== null && inWindow(window, attempt.at) && isTriedIn(scope, attempt),
  );
}
