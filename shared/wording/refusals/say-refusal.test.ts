import { describe, expect, it } from 'vitest';
import { refusalCodes, type RefusalDetails } from '../../contract/refusal.ts';
import { makeVoice } from '../make-voice.ts';
import { faultsOfText } from '../testing/faults-of-text.ts';
import { inr } from '../testing/inr.ts';
import { languages } from '../voice.ts';
import { sayRefusal } from './say-refusal.ts';

const details: RefusalDetails = {
  file: 'report.csv',
  name: 'Asha Stores',
  zone: 'Asia/Nowhere',
  reference: 'AXNPN0001',
  reason: 'short',
  least: 10,
  count: 3,
  month: '2025-10',
  earlier: '2025-09',
  ends: '2025-10-31',
  since: '2025-10-03T10:00:00.000Z',
  items: ['unmatched_explained', 'month_over'],
  left: inr('500'),
  right: inr('400'),
  id: 'x1',
};

describe.each(languages)('in %s', (language) => {
  const voice = makeVoice(language);

  it.each([...refusalCodes, 'bad_request', 'fault'] as const)(
    '%s is refused in words, with its details and without',
    (code) => {
      for (const given of [
        details,
        {},
        { file: '', since: 'yesterday', month: 'x', items: [], left: 'no', count: 1 },
      ]) {
        const text = sayRefusal({ code, details: given }, voice);
        expect(faultsOfText(text, language)).toEqual([]);
        // What happened and what to do next: never one bare phrase.
        expect(text).toMatch(/[.।:;]\s/);
      }
    },
  );
});
