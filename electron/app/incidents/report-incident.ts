import type { Output } from '../../../shared/contract/contract.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { csvText, type CsvCell } from '../reports/csv-text.ts';
import { keptIncidents } from './kept-incidents.ts';
import { incidentReport } from './read-incident.ts';

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

type Cells = Partial<Record<(typeof header)[number], CsvCell>>;

/** One table: a row per provider and currency, then one per payment, told apart by the first column. */
export function incidentCsv({ incident, figures, attempts }: Output<'incidents.read'>): string {
  const voice = makeVoice('en');
  const common: Cells = {
    incident: incidentName(incident, voice),
    from: incident.from,
    to: incident.to,
  };
  const rows: readonly Cells[] = [
    ...figures.map((one): Cells => ({
      ...common,
      section: 'provider',
      provider: one.provider,
      currency: one.worth.currency,
      tried: one.tried,
      failed: one.failed,
      pending: one.pending,
      worth: fromWire(one.worth),
      captured_later: one.capturedLater.count,
      captured_later_amount: fromWire(one.capturedLater.amount),
      returned: one.returned.count,
      returned_amount: fromWire(one.returned.amount),
      open: one.open.count,
      open_amount: fromWire(one.open.amount),
      not_debited: one.notDebited.count,
      not_debited_amount: fromWire(one.notDebited.amount),
      unknown: one.unknown.count,
      unknown_amount: fromWire(one.unknown.amount),
      compensation: one.compensation === null ? null : fromWire(one.compensation),
    })),
    ...attempts.map((one): Cells => ({
      ...common,
      section: 'payment',
      provider: one.provider,
      currency: one.amount.currency,
      occurred_at: one.occurredAt,
      reference: one.reference,
      order: one.merchantReference,
      amount: fromWire(one.amount),
      reason: one.reason,
      became: one.fate,
      marked_on: one.marked?.on ?? null,
      paid_by: one.paidBy?.reference ?? null,
      due: one.due,
      delay_days: one.delayDays,
      compensation: one.compensation === null ? null : fromWire(one.compensation),
    })),
  ];
  return csvText([header, ...rows.map((row) => header.map((name) => row[name] ?? null))]);
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
