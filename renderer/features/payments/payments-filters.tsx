import { NativeSelect } from '@mantine/core';
import { paymentKinds, paymentStates } from '../../../shared/contract/payments.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { methodName, rowKindName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { DayFilters } from '../../ui/day-list/day-filters.tsx';
import { StateFilter } from '../../ui/day-list/state-filter.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { noPaymentsFilter, type PaymentsPlace } from './payments-place.ts';

type FieldsProps = {
  readonly place: PaymentsPlace;
  readonly onPlace: (change: Partial<PaymentsPlace>) => void;
};

type FiltersProps = FieldsProps & {
  /** Days chosen by hand take the place of the sales of a turnover. */
  readonly onDays: (change: Partial<PaymentsPlace>) => void;
  /** Enter in the search leads to what it found. */
  readonly onSearched: () => void;
};

/** What narrows the payments: as every list of days, and by method, kind and the turnover of a month. */
export function PaymentsFilters({ place, onPlace, onDays, onSearched }: FiltersProps) {
  const { labels, voice } = useSpeech();
  const words = labels.payments;
  return (
    <DayFilters
      place={place}
      onPlace={onPlace}
      onDays={onDays}
      onClear={() => onPlace({ ...noPaymentsFilter, everyDay: place.everyDay, search: place.search })}
      otherSpan={place.sold === null ? null : words.turnoverOf(voice.month(place.sold))}
      state={
        <StateFilter
          states={paymentStates}
          names={words.states}
          value={place.state}
          onChange={(state) => onPlace({ state })}
        />
      }
      searchLabel={words.search}
      onSearched={onSearched}
      fields={<Fields place={place} onPlace={onPlace} />}
      fieldValues={[place.method, place.kind]}
    />
  );
}

function Fields({ place, onPlace }: FieldsProps) {
  const { labels } = useSpeech();
  const words = labels.payments;
  const { merchant } = usePlace();
  const { data } = useAsk('payments.choices', { merchantId: merchant.id });
  return (
    <>
      <NativeSelect
        size="xs"
        label={labels.common.method}
        value={place.method ?? ''}
        onChange={({ currentTarget: { value } }) => onPlace({ method: value === '' ? null : value })}
        data={[
          { value: '', label: words.anyMethod },
          ...(data?.methods ?? []).map((id) => ({ value: id, label: methodName(labels, id) })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={words.kind}
        value={place.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onPlace({ kind: paymentKinds.find((one) => one === value) ?? null })
        }
        data={[
          { value: '', label: words.anyKind },
          ...(data?.kinds ?? []).map((id) => ({
            value: id,
            label: id === 'attempt' ? words.attempt : rowKindName(labels, id),
          })),
        ]}
      />
    </>
  );
}
