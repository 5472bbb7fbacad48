import { Button, NativeSelect, Popover, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { isCurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { IncidentFilter } from '../../ui/incident-filter.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { SizeField } from '../../ui/size-field.tsx';
import { isNarrowed, noFilter, type PairFilter } from './pair-filter.ts';
import type { MatchingList } from './pair-rows.ts';
import { useAccountNames } from './use-account-names.ts';

type FiltersProps = {
  readonly list: MatchingList;
  readonly filter: PairFilter;
  readonly setFilter: (change: Partial<PairFilter>) => void;
};

/** Account, currency, size and days: what narrows the list besides its state and a search. */
export function FiltersPopover(props: FiltersProps) {
  const { labels, voice } = useSpeech();
  const words = labels.matchingFilters;
  const { account, currency, atLeast, atMost, from, to, incident } = props.filter;
  const set = [account, currency, atLeast ?? atMost, from ?? to, incident].filter((each) => each !== null).length;
  return (
    <Popover position="bottom-start" width={340} trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="xs"
          variant={isNarrowed(props.filter) ? 'light' : 'default'}
          leftSection={<IconFilter size={14} aria-hidden />}
        >
          {set === 0 ? words.filters : words.filtersSet(set, voice)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.filters}>
        <Fields {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Fields({ list, filter, setFilter }: FiltersProps) {
  const words = useSpeech().labels.matchingFilters;
  const { merchant } = usePlace();
  const nameOf = useAccountNames();
  const choices = useMemo(() => {
    const accounts = new Set<string>();
    const currencies = new Set<string>();
    const incidents = new Set<string>();
    for (const { left, right } of [list, ...list.matches]) {
      for (const { account, amount, incident } of [...left, ...right]) {
        accounts.add(account);
        if (incident !== undefined) incidents.add(incident.id);
        currencies.add(amount.currency);
      }
    }
    return { accounts: [...accounts].toSorted(), currencies: [...currencies].toSorted(), incidents };
  }, [list]);
  return (
    <div className="nk-filter-fields">
      <NativeSelect
        size="xs"
        label={words.account}
        value={filter.account ?? ''}
        onChange={({ currentTarget: { value } }) => setFilter({ account: value === '' ? null : value })}
        data={[
          { value: '', label: words.anyAccount },
          ...choices.accounts.map((account) => ({ value: account, label: nameOf(account) })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={words.currency}
        value={filter.currency ?? ''}
        onChange={({ currentTarget: { value } }) => setFilter({ currency: isCurrencyCode(value) ? value : null })}
        data={[{ value: '', label: words.anyCurrency }, ...choices.currencies]}
      />
      <IncidentFilter
        labelled
        value={filter.incident}
        present={choices.incidents}
        onChange={(chosen) => setFilter({ incident: chosen?.id ?? null })}
      />
      <div className="nk-filter-pair">
        <SizeField
          label={words.atLeast}
          value={filter.atLeast}
          currency={filter.currency ?? merchant.base}
          onChange={(atLeast) => setFilter({ atLeast })}
        />
        <SizeField
          label={words.atMost}
          value={filter.atMost}
          currency={filter.currency ?? merchant.base}
          onChange={(atMost) => setFilter({ atMost })}
        />
      </div>
      <div className="nk-filter-pair">
        <TextInput
          size="xs"
          type="date"
          label={words.from}
          value={filter.from ?? ''}
          onChange={({ currentTarget: { value } }) => setFilter({ from: parseLocalDate(value) })}
        />
        <TextInput
          size="xs"
          type="date"
          label={words.to}
          value={filter.to ?? ''}
          onChange={({ currentTarget: { value } }) => setFilter({ to: parseLocalDate(value) })}
        />
      </div>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        disabled={!isNarrowed(filter)}
        onClick={() => setFilter({ ...noFilter, show: filter.show, search: filter.search })}
      >
        {words.clear}
      </Button>
    </div>
  );
}
