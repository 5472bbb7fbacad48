import type { FeeAccount } from '../../../shared/contract/fees.ts';
import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { rateCardPresets } from '../../../shared/catalogue/rate-card-presets.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { newLine } from '../../ui/rate-lines/line-draft.ts';
import { draftOfCard, draftOfPreset, type CardDraft } from './card-draft.ts';
import { CardForm } from './card-form.tsx';
import { linkToFees } from './fees-place.ts';

type CardEditorProps = {
  /** Null for a new one, which may begin with a preset and for an account. */
  readonly id: string | null;
  readonly presetId: string | null;
  readonly account: string | null;
};

/** A rate card to write or to change. */
export function CardEditor({ id, presetId, account }: CardEditorProps) {
  const words = useSpeech().labels.fees;
  const { merchant, today } = usePlace();
  const kept = useAsk('fees.cards', { merchantId: merchant.id });
  return (
    <Answered query={kept}>
      {({ cards, accounts }) => {
        const known = cards.find((one) => one.id === id && one.agreement === null) ?? null;
        return (
          <>
            <Crumbs
              label={words.path}
              crumbs={[
                { id: 'cards', label: words.cards, href: linkToFees({ view: 'cards' }) },
                { id: 'card', label: known?.card.name ?? words.newCard, href: null },
              ]}
            />
            <CardForm
              key={known?.id ?? 'new'}
              merchantId={merchant.id}
              known={known}
              accounts={accounts}
              begin={
                known === null ? begin(accounts, presetId, account, merchant.base, today) : draftOfCard(known.card)
              }
            />
          </>
        );
      }}
    </Answered>
  );
}

function begin(
  accounts: readonly FeeAccount[],
  presetId: string | null,
  account: string | null,
  currency: CurrencyCode,
  today: LocalDate,
): CardDraft {
  const preset = rateCardPresets.find((one) => one.id === presetId);
  const owner =
    accounts.find((one) => one.id === account) ??
    accounts.find(({ institution }) => institution === preset?.institution) ??
    accounts[0];
  if (preset !== undefined) return draftOfPreset(preset, owner?.id ?? '', today);
  return {
    name: '',
    providerAccount: owner?.id ?? '',
    currency,
    from: `${today.slice(0, 4)}-01-01`,
    to: '',
    source: '',
    refundKeepsFee: true,
    lines: [newLine(currency === 'INR' ? '18' : '0')],
  };
}
