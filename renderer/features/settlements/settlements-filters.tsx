import { Button, NativeSelect, Popover, SegmentedControl, TextInput } from '@mantine/core';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { settlementStates } from '../../../shared/contract/settlements.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { SizeField } from '../../ui/size-field.tsx';
import { noSettlementsFilter, type SettlementsPlace } from './settlements-place.ts';

type FiltersProps = {
  readonly place: SettlementsPlace;
  readonly onPlace: (change: Partial<SettlementsPlace>) => void;
  /** Enter in the search leads to what it found. */
  readonly onSearched: () => void;
};

/** Days, state and a search at once; the rest behind one button. */
export function SettlementsFilters({ place, onPlace, onSearched }: FiltersProps) {
  const { labels, voice } = useSpeech();
  const words = labels.settlements;
  const { month } = usePlace();
  const field = useRef<HTMLInputElement>(null);
  useCommand('row.search', () => field.current?.select());
  const ownDays = place.from !== null || place.to !== null;
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={labels.lists.span}
        value={ownDays ? 'own' : place.everyDay ? 'all' : 'month'}
        onChange={(span) => onPlace({ everyDay: span === 'all', from: null, to: null })}
        data={[
          { value: 'month', label: voice.month(month) },
          { value: 'all', label: labels.lists.allDays },
          ...(ownDays ? [{ value: 'own', label: daysText(place, voice.date) }] : []),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={labels.lists.state}
        value={place.state ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onPlace({ state: settlementStates.find((state) => state === value) ?? null })
        }
        data={[
          { value: '', label: labels.lists.anyState },
          ...settlementStates.map((state) => ({ value: state, label: words.states[state] })),
        ]}
      />
      <TextInput
        ref={field}
        className="nk-search"
        size="xs"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={place.search}
        onChange={(event) => onPlace({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          else if (event.key === 'Enter') onSearched();
        }}
      />
      <MoreFilters place={place} onPlace={onPlace} />
    </>
  );
}

const daysText = ({ from, to }: SettlementsPlace, date: (day: string) => string): string =>
  `${from === null ? '…' : date(from)} – ${to === null ? '…' : date(to)}`;

function MoreFilters({ place, onPlace }: Omit<FiltersProps, 'onSearched'>) {
  const { labels, voice } = useSpeech();
  const words = labels.matchingFilters;
  const { account, currency, atLeast, atMost, from, to } = place;
  const set = [account, currency, atLeast ?? atMost, from ?? to].filter((each) => each !== null).length;
  return (
    <Popover position="bottom-start" width={340} trapFocus withinPortal>
      <Popover.Target>
        <Button size="xs" variant={set > 0 ? 'light' : 'default'} leftSection={<IconFilter size={14} aria-hidden />}>
          {set === 0 ? words.filters : words.filtersSet(set, voice)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filters}>
        <Fields place={place} onPlace={onPlace} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ place, onPlace }: Omit<FiltersProps, 'onSearched'>) {
  const words = useSpeech().labels.matchingFilters;
  const { merchant } = usePlace();
  const { data } = useAsk('payments.choices', { merchantId: merchant.id });
  const accounts = merchant.accounts.filter(({ kind }) => kind === 'provider');
  return (
    <div className="nk-filter-fields">
      <NativeSelect
        size="xs"
        label={words.account}
        value={place.account ?? ''}
        onChange={({ currentTarget: { value } }) => onPlace({ account: value === '' ? null : value })}
        data={[
          { value: '', label: words.anyAccount },
          ...accounts.map(({ id, institution, number }) => ({ value: id, label: `${institution} ${number}`.trim() })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={words.currency}
        value={place.currency ?? ''}
        onChange={({ currentTarget: { value } }) => onPlace({ currency: isCurrencyCode(value) ? value : null })}
        data={[{ value: '', label: words.anyCurrency }, ...(data?.currencies ?? [])]}
      />
      <div className="nk-filter-pair">
        <SizeField
          label={words.atLeast}
          value={place.atLeast}
          currency={place.currency ?? merchant.base}
          onChange={(atLeast) => onPlace({ atLeast })}
        />
        <SizeField
          label={words.atMost}
          value={place.atMost}
          currency={place.currency ?? merchant.base}
          onChange={(atMost) => onPlace({ atMost })}
        />
      </div>
      <div className="nk-filter-pair">
        <TextInput
          size="xs"
          type="date"
          label={words.from}
          value={place.from ?? ''}
          onChange={({ currentTarget: { value } }) => onPlace({ from: parseLocalDate(value) })}
        />
        <TextInput
          size="xs"
          type="date"
          label={words.to}
          value={place.to ?? ''}
          onChange={({ currentTarget: { value } }) => onPlace({ to: parseLocalDate(value) })}
        />
      </div>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        onClick={() => onPlace({ ...noSettlementsFilter, everyDay: place.everyDay, search: place.search })}
      >
        {words.clear}
      </Button>
    </div>
  );
}
