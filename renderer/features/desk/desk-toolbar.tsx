import { NativeSelect } from '@mantine/core';
import { useMemo, useRef } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { alertKinds, type Desk } from '../../../shared/contract/desk.ts';
import { standings, type Standing } from '../../../shared/contract/standing.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { countryName } from '../../../shared/wording/names/country-name.ts';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { AlertFilter, DeskPlace } from './desk-place.ts';

type DeskToolbarProps = {
  readonly desk: Desk;
  readonly shown: number;
  readonly place: DeskPlace;
  readonly onPlace: (change: Partial<DeskPlace>) => void;
};

/** Which merchants are shown, and in which currency all is told. All of it stands in the address. */
export function DeskToolbar({ desk, shown, place, onPlace }: DeskToolbarProps) {
  const { labels, voice, language } = useSpeech();
  const words = labels.desk;
  const search = useRef<HTMLInputElement>(null);
  useCommand('row.search', () => search.current?.focus());
  const countries = useMemo(() => [...new Set(desk.rows.map(({ country }) => country))].toSorted(), [desk.rows]);
  const held = useMemo(() => new Set(desk.rows.map(({ standing }) => standing)), [desk.rows]);
  const currencies = useMemo(
    () => [...new Set([desk.reportingCurrency, ...desk.totals.map(({ currency }) => currency)])].toSorted(),
    [desk],
  );
  return (
    <div className="nk-toolbar nk-desk-toolbar">
      <SearchField
        ref={search}
        label={words.search}
        value={place.search}
        onChange={(text) => onPlace({ search: text })}
      />
      <NativeSelect
        size="xs"
        aria-label={words.standingFilter}
        value={place.standing ?? ''}
        onChange={(event) => onPlace({ standing: (event.currentTarget.value || null) as Standing | null })}
        data={[
          { value: '', label: words.everyStanding },
          ...standings
            .filter((one) => held.has(one) || one === place.standing)
            .map((value) => ({ value, label: labels.onboarding.standings[value] })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={words.alertFilter}
        value={place.alert ?? ''}
        onChange={(event) => onPlace({ alert: (event.currentTarget.value || null) as AlertFilter | null })}
        data={[
          { value: '', label: words.everyAlert },
          { value: 'any', label: words.anyAlert },
          ...alertKinds.map((value) => ({ value, label: words.alertNames[value] })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={words.countryFilter}
        value={place.country ?? ''}
        onChange={(event) => onPlace({ country: event.currentTarget.value || null })}
        data={[
          { value: '', label: words.everyCountry },
          ...countries.map((value) => ({ value, label: countryName(value, language) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={words.currency}
        value={desk.reportingCurrency}
        onChange={(event) => onPlace({ currency: event.currentTarget.value as CurrencyCode })}
        data={currencies}
      />
      <span className="nk-dim nk-small nk-toolbar-end" role="status">
        {words.shown(shown, voice)}
      </span>
    </div>
  );
}
