import { answer, type Handlers } from '../handler.ts';
import { makeDocument } from './document.ts';
import { writeReport } from './files/write-report.ts';

export const reportFile: Handlers['reports.file'] = async (wanted, context) => {
  const { form, language, figures, without, hidden, ...of } = wanted;
  const made = makeDocument(of, context);
  return made.ok ? answer(await writeReport(made.value, { form, language, figures, without, hidden })) : made;
};
