import type { Desk } from '../../../shared/contract/desk.ts';
import { fromWire, type WireMoney } from '../../../shared/money/wire.ts';
import { percentText } from '../../../shared/money/percent-text.ts';
import { answer, type Handlers } from '../handler.ts';
import { csvText, type CsvCell } from '../reports/csv-text.ts';
import { deskOf } from './desk-of.ts';

const head = [
  'section',
  'merchant',
  'name',
  'country',
  'industry',
  'standing',
  'month',
  'source',
  'currency',
  'turnover',
  'declared',
  'variance_percent',
  'limit',
  'limit_used_percent',
  'in_transit',
  'at_risk',
  'exceptions_to_7_days',
  'exceptions_to_30_days',
  'exceptions_older',
  'overdue',
  'last_closed',
  'known_until',
  'alerts',
] as const;

/** A row for each merchant and currency, then the totals: the first column tells them apart. Counts stand in a merchant's first row. */
export const deskCsvText = ({ month, rows, totals }: Desk): string =>
  csvText([
    head,
    ...rows.flatMap((row): CsvCell[][] => {
      const { id, name, country, industry, standing, source, exceptions, alerts } = row;
      const held = new Set(row.turnover.map(({ currency }) => currency));
      const others = [...row.inTransit, ...exceptions.atRisk]
        .map(({ currency }) => currency)
        .filter((currency) => !held.has(currency));
      const lines = [
        ...row.turnover,
        ...[...new Set(others)].map((currency) => ({
          currency,
          real: null,
          declared: null,
          variance: null,
          limit: null,
          limitUsed: null,
        })),
      ];
      return lines.map((line, index) => [
        'merchant',
        id,
        name,
        country,
        industry,
        standing,
        month,
        source,
        line.currency,
        cell(line.real),
        cell(line.declared),
        line.variance === null ? null : percentText(line.variance),
        cell(line.limit),
        line.limitUsed === null ? null : percentText(line.limitUsed),
        cell(row.inTransit.find(({ currency }) => currency === line.currency)),
        cell(exceptions.atRisk.find(({ currency }) => currency === line.currency)),
        ...(index === 0
          ? [exceptions.week, exceptions.month, exceptions.older, exceptions.overdue]
          : [null, null, null, null]),
        row.lastClosed,
        row.knownUntil,
        index === 0 ? [...new Set(alerts.map(({ kind }) => kind))].join(' ') : null,
      ]);
    }),
    ...totals.map(({ currency, real, declared, inTransit, atRisk }): CsvCell[] => [
      'total',
      null,
      null,
      null,
      null,
      null,
      month,
      null,
      currency,
      fromWire(real),
      fromWire(declared),
      null,
      null,
      null,
      fromWire(inTransit),
      fromWire(atRisk),
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]),
  ]);

const cell = (amount: WireMoney | null | undefined): CsvCell =>
  amount === null || amount === undefined ? null : fromWire(amount);

/** The desk as a table that a spreadsheet opens; `merchants` narrows it, and its totals, to what was chosen. */
export const deskCsv: Handlers['desk.csv'] = ({ month, currency, merchants }, { workspace: { reader }, clock }) => {
  const desk = deskOf(reader, { month, currency, merchants }, clock());
  return answer({ fileName: `desk-${desk.month}.csv`, text: deskCsvText(desk) });
};
