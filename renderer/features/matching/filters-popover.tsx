import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { AccountFilter } from '../../ui/account-filter.tsx';
import { CurrencyFilter } from '../../ui/currency-filter.tsx';
import { DayRange } from '../../ui/day-range.tsx';
import { FoldedFilters } from '../../ui/folded-filters.tsx';
import { IncidentFilter } from '../../ui/incident-filter.tsx';
import { SizeRange } from '../../ui/size-range.tsx';
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
  const { account, currency, atLeast, atMost, from, to, incident } = props.filter;
  return (
    <FoldedFilters values={[account, currency, atLeast ?? atMost, from ?? to, incident]}>
      <Fields {...props} />
    </FoldedFilters>
  );
}

function Fields({ list, filter, setFilter }: FiltersProps) {
  const words = useSpeech().labels.matchingFilters;
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
    <>
      <AccountFilter
        value={filter.account}
        accounts={choices.accounts.map((account) => ({ value: account, label: nameOf(account) }))}
        onChange={(account) => setFilter({ account })}
      />
      <CurrencyFilter
        value={filter.currency}
        currencies={choices.currencies}
        onChange={(currency) => setFilter({ currency })}
      />
      <IncidentFilter
        labelled
        value={filter.incident}
        present={choices.incidents}
        onChange={(chosen) => setFilter({ incident: chosen?.id ?? null })}
      />
      <SizeRange value={filter} currency={filter.currency} onChange={setFilter} />
      <DayRange value={filter} onChange={setFilter} />
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        disabled={!isNarrowed(filter)}
        onClick={() => setFilter({ ...noFilter, show: filter.show, search: filter.search })}
      >
        {words.clear}
      </Button>
    </>
  );
}
