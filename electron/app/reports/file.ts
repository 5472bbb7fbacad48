import { answer, type Handlers } from '../handler.ts';
import { makeDocument } from './document.ts';

export const reportFile: Handlers['reports.file'] = (wanted, context) => {
  const { form, language: _, figures: __, without: ___, hidden: ____, ...of } = wanted;
  const made = makeDocument(of, context);
  if (!made.ok) return made;
  return answer({ fileName: `${of.kind}.${form}`, base64: '' });
};
