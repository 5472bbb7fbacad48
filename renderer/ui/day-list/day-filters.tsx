import { Button, SegmentedControl } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useAsk } from '../../bridge/use-ask.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { AccountFilter } from '../account-filter.tsx';
import { useCommand } from '../commands/command-context.tsx';
import { CurrencyFilter } from '../currency-filter.tsx';
import { DayRange } from '../day-range.tsx';
import { FoldedFilters } from '../folded-filters.tsx';
import { usePlace } from '../place-context.tsx';
import { SearchField } from '../search-field.tsx';
import { SizeRange } from '../size-range.tsx';
import type { ListedPlace } from './listed-place.ts';

type Days = Pick<ListedPlace, 'from' | 'to' | 'everyDay'>;

type MoreProps = {
  readonly place: ListedPlace;
  readonly onPlace: (change: Partial<ListedPlace>) => void;
  readonly onDays: (change: Partial<Days>) => void;
  readonly onClear: () => void;
  /** The fields that only this list has, and what they are set to. */
  readonly fields?: ReactNode;
  readonly fieldValues?: readonly (string | null)[];
};

type DayFiltersProps = MoreProps & {
  /** The name of what is shown instead of a month or all days, where something is. */
  readonly otherSpan?: string | null;
  readonly state: ReactNode;
  readonly searchLabel: string;
  /** Enter in the search leads to what it found. */
  readonly onSearched: () => void;
};

/** Days, state and a search at once; the rest behind one button. */
export function DayFilters({ otherSpan = null, state, searchLabel, onSearched, ...more }: DayFiltersProps) {
  const { labels, voice } = useSpeech();
  const { month } = usePlace();
  const { place, onPlace, onDays } = more;
  const field = useRef<HTMLInputElement>(null);
  useCommand('row.search', () => field.current?.select());
  const ownDays = place.from !== null || place.to !== null;
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={labels.lists.span}
        value={ownDays ? 'own' : place.everyDay ? 'all' : otherSpan === null ? 'month' : 'other'}
        onChange={(span) => onDays({ everyDay: span === 'all', from: null, to: null })}
        data={[
          { value: 'month', label: voice.month(month) },
          { value: 'all', label: labels.lists.allDays },
          ...(otherSpan === null ? [] : [{ value: 'other', label: otherSpan }]),
          ...(ownDays ? [{ value: 'own', label: daysText(place, voice.date) }] : []),
        ]}
      />
      {state}
      <SearchField
        ref={field}
        label={searchLabel}
        value={place.search}
        onChange={(search) => onPlace({ search })}
        onEnter={onSearched}
      />
      <MoreFilters {...more} />
    </>
  );
}

const daysText = ({ from, to }: Days, date: (day: string) => string): string =>
  `${from === null ? '…' : date(from)} – ${to === null ? '…' : date(to)}`;

function MoreFilters(props: MoreProps) {
  const { account, currency, atLeast, atMost, from, to } = props.place;
  return (
    <FoldedFilters values={[account, currency, atLeast ?? atMost, from ?? to, ...(props.fieldValues ?? [])]}>
      <Fields {...props} />
    </FoldedFilters>
  );
}

function Fields({ place, onPlace, onDays, onClear, fields }: MoreProps) {
  const { labels } = useSpeech();
  const words = labels.matchingFilters;
  const { merchant } = usePlace();
  const { data } = useAsk('payments.choices', { merchantId: merchant.id });
  const accounts = merchant.accounts.filter(({ kind }) => kind === 'provider');
  return (
    <>
      <AccountFilter
        value={place.account}
        accounts={accounts.map(({ id, institution, number }) => ({
          value: id,
          label: institutionName(labels, `${institution} ${number}`).trim(),
        }))}
        onChange={(account) => onPlace({ account })}
      />
      {fields}
      <CurrencyFilter
        value={place.currency}
        currencies={data?.currencies ?? []}
        onChange={(currency) => onPlace({ currency })}
      />
      <SizeRange value={place} currency={place.currency} onChange={onPlace} />
      <DayRange value={place} onChange={onDays} />
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        {words.clear}
      </Button>
    </>
  );
}
