import type { Output } from '../../../shared/contract/contract.ts';
import { toDecimalText } from '../../../shared/money/decimal-text.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { csvText } from '../reports/csv-text.ts';
import { keptIncidents } from './kept-incidents.ts';
import { incidentReport } from './read-incident.ts';

const amount = (wire: WireMoney | null): string => (wire === null ? '' : toDecimalText(fromWire(wire)));

const header = [
  'section',
  'incident',
  'from',
  'to',
  'provider',
  'currency',
  'tried',
  'failed',
  'pending',
  'worth',
  'captured_later',
  'captured_later_amount',
  'returned',
  'returned_amount',
  'open',
  'open_amount',
  'not_debited',
  'not_debited_amount',
  'unknown',
  'unknown_amount',
  'compensation',
  'occurred_at',
  'reference',
  'order',
  'amount',
  'reason',
  'became',
  'marked_on',
  'paid_by',
  'due',
  'delay_days',
] as const;

type Cells = Partial<Record<(typeof header)[number], string>>;

/** One table: a row per provider and currency, then one per payment, told apart by the first column. */
export function incidentCsv({ incident, figures, attempts }: Output<'incidents.read'>): string {
  const voice = makeVoice('en');
  const common: Cells = {
    incident: incidentName(incident, voice),
    from: incident.from,
    to: incident.to ?? '',
  };
  const rows: readonly Cells[] = [
    ...figures.map((one): Cells => ({
      ...common,
      section: 'provider',
      provider: one.provider,
      currency: one.worth.currency,
      tried: String(one.tried),
      failed: String(one.failed),
      pending: String(one.pending),
      worth: amount(one.worth),
      captured_later: String(one.capturedLater.count),
      captured_later_amount: amount(one.capturedLater.amount),
      returned: String(one.returned.count),
      returned_amount: amount(one.returned.amount),
      open: String(one.open.count),
      open_amount: amount(one.open.amount),
      not_debited: String(one.notDebited.count),
      not_debited_amount: amount(one.notDebited.amount),
      unknown: String(one.unknown.count),
      unknown_amount: amount(one.unknown.amount),
      compensation: amount(one.compensation),
    })),
    ...attempts.map((one): Cells => ({
      ...common,
      section: 'payment',
      provider: one.provider,
      currency: one.amount.currency,
      occurred_at: one.occurredAt,
      reference: one.reference ?? '',
      order: one.merchantReference ?? '',
      amount: amount(one.amount),
      reason: one.reason,
      became: one.fate,
      marked_on: one.marked?.on ?? '',
      paid_by: one.paidBy?.reference ?? '',
      due: one.due ?? '',
      delay_days: String(one.delayDays),
      compensation: amount(one.compensation),
    })),
  ];
  return csvText([header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]);
}

export const reportIncident: Handlers['incidents.report'] = (
  { merchantId, incidentId },
  { workspace: { reader }, clock },
) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  const kept = keptIncidents(reader, merchantId).find(({ id }) => id === incidentId);
  if (kept === undefined) return refuse('incident_unknown', { id: incidentId });
  const text = incidentCsv(incidentReport(reader, merchant, kept, clock()));
  return answer({ fileName: `incident-${kept.document.from.slice(0, 10)}-${incidentId}.csv`, text });
};
