import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import type { ParsedInput, RefusalOf } from '../../../shared/contract/contract.ts';
import { findMonthPack, findPackReport } from '../../store/desk/month-packs-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers, type OpenContext } from '../handler.ts';
import { writeReport } from '../reports/files/write-report.ts';

type Found = { readonly ok: true; readonly value: ReportDocument } | RefusalOf<'desk.packReport'>;

/** A report as the newest pack of the month brought it. */
function reportOfPack(
  { merchantId, month, kind }: ParsedInput<'desk.packReport'>,
  { workspace: { reader } }: OpenContext,
): Found {
  if (findMerchant(reader, merchantId) === null) return refuse('merchant_unknown', { id: merchantId });
  const pack = findMonthPack(reader, merchantId, month);
  const report = pack === null ? null : findPackReport(reader, pack.seq, kind);
  return report === null ? refuse('report_unknown', { month, report: kind }) : answer(report);
}

export const readPackReport: Handlers['desk.packReport'] = (wanted, context) => reportOfPack(wanted, context);

export const packReportFile: Handlers['desk.packReportFile'] = async (wanted, context) => {
  const found = reportOfPack(wanted, context);
  return found.ok ? answer(await writeReport(found.value, wanted)) : found;
};
