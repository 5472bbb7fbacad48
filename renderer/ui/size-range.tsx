import type { CurrencyCode } from '../../shared/catalogue/currencies.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { usePlace } from './place-context.tsx';
import { SizeField } from './size-field.tsx';

/** Sizes in major units, digits with a point; null where there is no such limit. */
type Sizes = { readonly atLeast: string | null; readonly atMost: string | null };

type SizeRangeProps = {
  readonly value: Sizes;
  /** Whose way of writing amounts is read; where rows of every currency are shown, that of the merchant’s books. */
  readonly currency: CurrencyCode | null;
  readonly onChange: (change: Partial<Sizes>) => void;
};

/** Narrows a list to the rows of some sizes, both limits included. */
export function SizeRange({ value, currency, onChange }: SizeRangeProps) {
  const words = useSpeech().labels.matchingFilters;
  const { merchant } = usePlace();
  const written = currency ?? merchant.base;
  return (
    <div className="nk-filter-pair">
      <SizeField
        label={words.atLeast}
        value={value.atLeast}
        currency={written}
        onChange={(atLeast) => onChange({ atLeast })}
      />
      <SizeField
        label={words.atMost}
        value={value.atMost}
        currency={written}
        onChange={(atMost) => onChange({ atMost })}
      />
    </div>
  );
}
