import type { Turnover } from '../../../shared/contract/reports.ts';
import { methods, type MethodId } from '../../../shared/catalogue/methods.ts';
import { fromWire } from '../../../shared/money/wire.ts';
import type { Money } from '../../../shared/money/money.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';
import { csvText, type CsvCell } from './csv-text.ts';
import { turnoverReport } from './turnover.ts';

const labelOf = (method: string): string =>
  Object.hasOwn(methods, method) ? methods[method as MethodId].label : method;

/** One table that a spreadsheet opens: a row per day and method, then per method, then the totals, told apart by the first column. */
export const turnoverCsvText = (report: Turnover): string =>
  csvText([
    ['section', 'merchant', 'period', 'zone', 'day', 'currency', 'method', 'payments', 'gross', 'declared'],
    ...report.days.map(({ day, currency, method, payments, gross }) =>
      line(report, 'day', day, currency, labelOf(method), payments, fromWire(gross), null),
    ),
    ...report.rows.map(({ currency, method, payments, gross }) =>
      line(report, 'method', '', currency, labelOf(method), payments, fromWire(gross), null),
    ),
    ...report.totals.map(({ currency, payments, gross, declared }) =>
      line(report, 'total', '', currency, '', payments, fromWire(gross), declared === null ? null : fromWire(declared)),
    ),
  ]);

const line = (
  report: Turnover,
  section: string,
  day: string,
  currency: string,
  method: string,
  payments: number,
  gross: Money,
  declared: Money | null,
): readonly CsvCell[] => [
  section,
  report.merchant.name,
  report.period,
  report.zone,
  day,
  currency,
  method,
  payments,
  gross,
  declared,
];

export const reportTurnoverCsv: Handlers['reports.turnoverCsv'] = (
  { merchantId, month },
  { workspace: { reader } },
) => {
  const merchant = findMerchant(reader, merchantId);
  if (merchant === null) return refuse('merchant_unknown', { id: merchantId });
  return answer({ fileName: `turnover-${month}.csv`, text: turnoverCsvText(turnoverReport(reader, merchant, month)) });
};
