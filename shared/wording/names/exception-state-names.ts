import type { ExceptionState } from '../../contract/exceptions.ts';
import type { Language } from '../voice.ts';

/** How far an exception is. */
export const exceptionStateNames: Readonly<Record<Language, Readonly<Record<ExceptionState, string>>>> = {
  en: { open: 'Open', asked: 'Asked', accepted: 'Accepted', resolved: 'Resolved' },
  bn: { open: 'খোলা', asked: 'জিজ্ঞাসা করা', accepted: 'মেনে নেওয়া', resolved: 'মিটে গেছে' },
  hi: { open: 'खुला', asked: 'पूछा गया', accepted: 'स्वीकार', resolved: 'सुलझ गया' },
};
