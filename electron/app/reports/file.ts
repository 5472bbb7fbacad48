import { hidingVoice } from '../../../shared/wording/hiding-voice.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { reportFileName } from '../../../shared/wording/reports/report-file-name.ts';
import { answer, type Handlers } from '../handler.ts';
import { makeDocument } from './document.ts';
import { reportCsv } from './files/report-csv.ts';
import { reportWorkbook } from './files/report-workbook.ts';

/** A report as a file, in the reader's language; hidden amounts are in none of its cells and sentences. */
export const reportFile: Handlers['reports.file'] = async (wanted, context) => {
  const { form, language, figures, without, hidden, ...of } = wanted;
  const made = makeDocument(of, context);
  if (!made.ok) return made;
  const spoken = makeVoice(language, figures);
  const writing = { voice: hidden ? hidingVoice(spoken) : spoken, without, hidden };
  const bytes =
    form === 'csv'
      ? Buffer.from(reportCsv(made.value, writing))
      : Buffer.from(await reportWorkbook(made.value, writing));
  return answer({ fileName: reportFileName(made.value, form), base64: bytes.toString('base64') });
};
