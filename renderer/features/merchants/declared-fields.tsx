import { TextInput } from '@mantine/core';
import { currencies } from '../../../shared/catalogue/currencies.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { declaredIn, type MerchantDraft } from './merchant-draft.ts';

type DeclaredFieldsProps = {
  readonly draft: MerchantDraft;
  readonly tried: boolean;
  readonly onChange: (draft: MerchantDraft) => void;
};

/** One amount per currency the merchant is paid in, read in any of the three scripts' digits and said back as it was understood. */
export function DeclaredFields({ draft, tried, onChange }: DeclaredFieldsProps) {
  const words = useSpeech().labels.merchants;
  return (
    <fieldset className="nk-wide nk-fieldset">
      <legend>{words.declared}</legend>
      <p className="nk-dim nk-small">{words.declaredHint}</p>
      <div className="nk-declared">
        {draft.currencies.map((currency) => {
          const read = declaredIn(draft, currency);
          return (
            <TextInput
              key={currency}
              aria-label={words.declaredIn(currency)}
              leftSection={<span className="nk-soft">{currencies[currency].symbol}</span>}
              leftSectionWidth={currencies[currency].symbol.length > 2 ? 58 : 34}
              value={draft.declared[currency] ?? ''}
              onChange={(event) =>
                onChange({ ...draft, declared: { ...draft.declared, [currency]: event.currentTarget.value } })
              }
              error={read === 'wrong' && tried ? words.declaredWrong : null}
              description={typeof read === 'string' ? null : <Amount value={read} />}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              inputMode="decimal"
            />
          );
        })}
      </div>
    </fieldset>
  );
}
