import type { Merchant } from '../../shared/contract/merchants.ts';
import type { ReportDocument, ReportKind, ReportWriting } from '../../shared/contract/report-document.ts';
import { parseMonth, type Month } from '../../shared/kernel/local-date.ts';
import type { Desk } from './command.ts';
import { givenAccount, givenRange, givenStep } from './given-report.ts';
import { addressOfPack, addressOfReport, type AddressedReport, type ReportManner } from './report-address.ts';
import { UsageError } from './usage-error.ts';

/** Where a report comes from: the books of this workspace, or the pack of a month that a merchant sent. */
export type ReportSource = {
  /** The month that was meant, where one was, and not a range that happens to be one. */
  readonly month: Month | null;
  readonly read: () => Promise<ReportDocument>;
  readonly file: (writing: ReportWriting) => Promise<{ readonly base64: string }>;
  readonly address: (manner: ReportManner) => AddressedReport;
};

export const givenSource = (desk: Desk, merchant: Merchant, kind: ReportKind): Promise<ReportSource> | ReportSource =>
  desk.args.text('pack') === undefined ? ownBooks(desk, merchant, kind) : ofPack(desk, merchant, kind);

async function ownBooks(desk: Desk, merchant: Merchant, kind: ReportKind): Promise<ReportSource> {
  const by = givenStep(desk);
  const { from, to, month } = givenRange(desk, merchant, kind);
  const zone = desk.args.text('zone') ?? null;
  const account = await givenAccount(desk, merchant);
  const wanted = { merchantId: merchant.id, kind, from, to, by, zone, account };
  return {
    month,
    read: () => desk.ask('reports.document', wanted),
    file: (writing) => desk.ask('reports.file', { ...wanted, ...writing }),
    address: (manner) => addressOfReport(wanted, manner),
  };
}

/** Of a pack's report everything is as it was sent: neither its days nor how they are told can be chosen. */
function ofPack(desk: Desk, merchant: Merchant, kind: ReportKind): ReportSource {
  const { args, ask } = desk;
  const named = args.text('pack') ?? '';
  const month = parseMonth(named);
  if (month === null) throw new UsageError(`--pack is the pack’s month, written as 2026-10, not ${named}`);
  const chosen = args.given.find((option) => ofBooks.has(option));
  if (chosen !== undefined) throw new UsageError(`a report of a pack is as it was sent: it takes no --${chosen}`);
  const wanted = { merchantId: merchant.id, month, kind };
  return {
    month: null,
    read: () => ask('desk.packReport', wanted),
    file: (writing) => ask('desk.packReportFile', { ...wanted, ...writing }),
    address: (manner) => {
      if (manner.without.length > 0) throw new UsageError('a PDF of a pack’s report has all its columns: no --without');
      return addressOfPack(wanted, manner);
    },
  };
}

const ofBooks: ReadonlySet<string> = new Set(['month', 'year', 'from', 'to', 'by', 'zone', 'account']);
