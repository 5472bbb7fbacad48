import type { ReportDocument, ReportWriting } from '../../../../shared/contract/report-document.ts';
import { hidingVoice } from '../../../../shared/wording/hiding-voice.ts';
import { makeVoice } from '../../../../shared/wording/make-voice.ts';
import { reportFileName } from '../../../../shared/wording/reports/report-file-name.ts';
import { reportCsv } from './report-csv.ts';
import { reportWorkbook } from './report-workbook.ts';

/** A report as a file, in the reader's language; hidden amounts are in none of its cells and sentences. */
export async function writeReport(
  document: ReportDocument,
  { form, language, figures, without, hidden }: ReportWriting,
): Promise<{ readonly fileName: string; readonly base64: string }> {
  const spoken = makeVoice(language, figures);
  const wanted = { voice: hidden ? hidingVoice(spoken) : spoken, without, hidden };
  const bytes =
    form === 'csv' ? Buffer.from(reportCsv(document, wanted)) : Buffer.from(await reportWorkbook(document, wanted));
  return { fileName: reportFileName(document, form), base64: bytes.toString('base64') };
}
