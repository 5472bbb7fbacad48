import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo, useRef } from 'react';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { exceptionKinds, type Exception, type ExceptionKind } from '../../../shared/contract/exceptions.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { IncidentFilter } from '../../ui/incident-filter.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { ownersOf } from './exception-rows.ts';
import { shownStates, type ExceptionsPlace, type OwnerFilter } from './exceptions-place.ts';

type ExceptionFiltersProps = {
  readonly exceptions: readonly Exception[];
  readonly shown: number;
  readonly place: ExceptionsPlace;
  readonly onPlace: (change: Partial<ExceptionsPlace>) => void;
};

/** Which exceptions are shown: by state, kind, currency, owner, incident and text. All of it stands in the address. */
export function ExceptionFilters({ exceptions, shown, place, onPlace }: ExceptionFiltersProps) {
  const { labels, voice } = useSpeech();
  const words = labels.exceptions;
  const search = useRef<HTMLInputElement>(null);
  useCommand('row.search', () => search.current?.focus());
  const owners = useMemo(() => ownersOf(exceptions), [exceptions]);
  const kinds = useMemo(() => new Set(exceptions.map(({ kind }) => kind)), [exceptions]);
  const currencies = useMemo(
    () => [...new Set(exceptions.map(({ amountAtRisk }) => amountAtRisk.currency))].toSorted(),
    [exceptions],
  );
  const incidents = useMemo(() => new Set(exceptions.flatMap(({ incident }) => incident?.id ?? [])), [exceptions]);
  const named = place.owner.of === 'one' ? place.owner.name : null;
  return (
    <div className="nk-toolbar">
      <SegmentedControl
        aria-label={words.stateFilter}
        size="xs"
        value={place.states}
        onChange={(states) => onPlace({ states })}
        data={shownStates.map((value) => ({ value, label: words.shownStates[value] }))}
      />
      <NativeSelect
        size="xs"
        aria-label={words.kindFilter}
        value={place.kind ?? ''}
        onChange={(event) => onPlace({ kind: (event.currentTarget.value || null) as ExceptionKind | null })}
        data={[
          { value: '', label: words.everyKind },
          ...exceptionKinds
            .filter((kind) => kinds.has(kind) || kind === place.kind)
            .map((value) => ({ value, label: words.kinds[value] })),
        ]}
      />
      {currencies.length > 1 || place.currency !== null ? (
        <NativeSelect
          size="xs"
          aria-label={labels.common.currency}
          value={place.currency ?? ''}
          onChange={(event) => onPlace({ currency: (event.currentTarget.value || null) as CurrencyCode | null })}
          data={[
            { value: '', label: words.everyCurrency },
            ...new Set([...currencies, ...(place.currency === null ? [] : [place.currency])]),
          ]}
        />
      ) : null}
      <NativeSelect
        size="xs"
        aria-label={words.ownerFilter}
        value={ownerValue(place.owner)}
        onChange={(event) => onPlace({ owner: ownerOfValue(event.currentTarget.value) })}
        data={[
          { value: 'anybody', label: words.everyOwner },
          { value: 'nobody', label: words.nobodys },
          ...[...new Set([...owners, ...(named === null ? [] : [named])])].map((name) => ({
            value: `one:${name}`,
            label: name,
          })),
        ]}
      />
      <IncidentFilter
        value={place.incident}
        present={incidents}
        onChange={(chosen) => onPlace({ incident: chosen?.id ?? null })}
      />
      <SearchField
        ref={search}
        label={words.search}
        value={place.search}
        onChange={(text) => onPlace({ search: text })}
      />
      <span className="nk-dim nk-small nk-toolbar-end" role="status">
        {words.shown(shown, voice)}
      </span>
    </div>
  );
}

const ownerValue = (owner: OwnerFilter): string => (owner.of === 'one' ? `one:${owner.name}` : owner.of);

const ownerOfValue = (value: string): OwnerFilter =>
  value.startsWith('one:')
    ? { of: 'one', name: value.slice('one:'.length) }
    : { of: value === 'nobody' ? 'nobody' : 'anybody' };
