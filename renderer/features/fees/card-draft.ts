import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { RateCardPreset } from '../../../shared/catalogue/rate-card-presets.ts';
import { rateCard, type RateCard } from '../../../shared/contract/rate-card.ts';
import { parseLocalDate, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { lineDraft, lineFault, readLines, type DraftFault, type LineDraft } from '../../ui/rate-lines/line-draft.ts';

export type CardDraft = {
  readonly name: string;
  readonly providerAccount: string;
  readonly currency: CurrencyCode;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly refundKeepsFee: boolean;
  readonly lines: readonly LineDraft[];
};

/** A draft as a card, or what keeps it from being one, by field: `name`, `lines.0.percent`. */
export type ReadDraft = { readonly card: RateCard | null; readonly faults: ReadonlyMap<string, DraftFault> };

export const draftOfCard = (card: RateCard): CardDraft => ({
  ...card,
  to: card.to ?? '',
  lines: card.lines.map(lineDraft),
});

/** A list price holds from the day it is taken up; a law from its own first day. */
export const draftOfPreset = (preset: RateCardPreset, providerAccount: string, today: LocalDate): CardDraft => ({
  name: preset.name,
  providerAccount,
  currency: preset.currency,
  from: preset.standing === 'law' ? preset.asOf : today,
  to: '',
  source: preset.source,
  refundKeepsFee: preset.refundKeepsFee,
  lines: preset.lines.map(lineDraft),
});

/** Reads what was typed, in any of the three scripts’ digits. The contract itself says what a card must be. */
export function readDraft(draft: CardDraft): ReadDraft {
  const faults = new Map<string, DraftFault>();
  const lines = readLines(draft.currency, draft.lines, (field, fault) => faults.set(field, fault));
  const to = draft.to === '' ? null : draft.to;
  const found = rateCard.safeParse({ ...draft, to, lines });
  for (const { path, code } of found.error?.issues ?? []) {
    const field = path.join('.');
    if (!faults.has(field)) faults.set(field, faultAt(draft, field, code === 'custom'));
  }
  return { card: found.success && faults.size === 0 ? found.data : null, faults };
}

function faultAt(draft: CardDraft, field: string, isOrder: boolean): DraftFault {
  if (field === 'from' || field === 'to') return parseLocalDate(draft[field]) === null ? 'missing' : 'order';
  return lineFault(field, isOrder);
}
