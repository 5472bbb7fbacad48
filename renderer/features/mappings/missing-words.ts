import type { MappingAsk } from '../../../shared/contract/mappings.ts';
import type { Labels } from '../../i18n/labels.ts';
import type { Missing } from './still-to-say.ts';

/** The sentence of what is missing. */
export function missingWords({ mapped }: Labels, missing: Missing): string {
  if (missing.startsWith('ask_')) return mapped.asks[missing.slice('ask_'.length) as MappingAsk];
  return mapped.gaps[missing as keyof typeof mapped.gaps];
}

/** The first of these that is missing, in words, for the field that can say it; null where none is. */
export function missingHere(labels: Labels, missing: readonly Missing[], ...here: readonly Missing[]): string | null {
  const found = here.find((each) => missing.includes(each));
  return found === undefined ? null : missingWords(labels, found);
}
