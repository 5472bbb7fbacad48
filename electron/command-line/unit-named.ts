import type { AmountUnit } from '../formats/how-to-read.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError for what is neither. */
export function unitNamed(text: string): AmountUnit {
  if (text === 'major' || text === 'minor') return text;
  throw new UsageError('--unit is major (rupees, dollars) or minor (paise, cents)');
}
