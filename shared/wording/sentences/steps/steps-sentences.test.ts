import { holdSentences } from '../../testing/hold-sentences.ts';
import { inr } from '../../testing/inr.ts';
import type { StepsFacts } from './steps-facts.ts';
import { stepsInBengali } from './bn.ts';
import { stepsInEnglish } from './en.ts';
import { stepsInHindi } from './hi.ts';

const facts: StepsFacts = {
  step_imported: { file: 'report.csv', files: 2 },
  step_import_undone: { file: 'report.csv' },
  step_matched: { left: 'AXNPN0001', right: 'BANK1' },
  step_unmatched: { reference: 'AXNPN0001' },
  step_written_off: { reference: 'AXNPN0001', amount: inr('500') },
  step_reconciled: { matches: 3 },
  step_noted: { reference: 'AXNPN0001', more: 2 },
  step_owned: { owner: 'Asha', reference: 'AXNPN0001', more: 2 },
  step_due: { due: '2025-10-08', reference: 'AXNPN0001', more: 2 },
  step_asked: { reference: 'AXNPN0001', more: 2 },
  step_accepted: { reference: 'AXNPN0001', more: 2 },
  step_reopened: { reference: 'AXNPN0001', more: 2 },
};

holdSentences(facts, { en: stepsInEnglish, bn: stepsInBengali, hi: stepsInHindi });
