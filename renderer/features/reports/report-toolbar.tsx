import { NativeSelect, Select, TextInput } from '@mantine/core';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { knownZones } from '../../ui/known-zones.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { daysOfPlace, suitedBy } from './report-days.ts';
import { reportSpans, toldBy, type ReportsPlace } from './reports-place.ts';
import type { MeantPlace } from './use-reports-place.ts';

type ReportToolbarProps = { readonly place: MeantPlace; readonly go: (change: Partial<ReportsPlace>) => void };

/** Which days, told how finely, by whose clock and of which account. */
export function ReportToolbar({ place, go }: ReportToolbarProps) {
  const { labels } = useSpeech();
  const words = labels.reports;
  const { merchant } = usePlace();
  const { kind, span } = place;
  const days = daysOfPlace(place, place.month);
  const providers = merchant.accounts.filter((account) => account.kind === 'provider');
  return (
    <>
      <NativeSelect
        label={words.range}
        value={span}
        data={reportSpans.map((value) => ({ value, label: words.spans[value] }))}
        onChange={(event) => {
          const next = reportSpans.find((one) => one === event.currentTarget.value) ?? 'month';
          // One's own days begin as those that are shown.
          go(next === 'own' ? { span: next, ...days, by: null } : { span: next, from: null, to: null, by: null });
        }}
      />
      {span === 'own' ? <OwnDays key={`${days.from} ${days.to}`} place={place} go={go} /> : null}
      {kind === 'turnover' ? (
        <NativeSelect
          label={words.by}
          value={place.by ?? suitedBy(days)}
          data={toldBy.map((value) => ({ value, label: words.byWhat[value] }))}
          onChange={(event) => go({ by: toldBy.find((one) => one === event.currentTarget.value) ?? null })}
        />
      ) : null}
      {kind === 'provider' && providers.length > 0 ? (
        <NativeSelect
          label={words.account}
          value={place.account ?? ''}
          data={[
            { value: '', label: words.allAccounts },
            ...providers.map(({ id, institution, number }) => ({
              value: id,
              label: `${institutionName(labels, institution)} ${number}`.trim(),
            })),
          ]}
          onChange={(event) => go({ account: event.currentTarget.value === '' ? null : event.currentTarget.value })}
        />
      ) : null}
      <Select
        className="nk-report-zone"
        label={words.zone}
        searchable
        value={place.zone ?? ''}
        data={[
          { value: '', label: words.ownZone(merchant.zone) },
          ...knownZones.filter((zone) => zone !== merchant.zone).map((zone) => ({ value: zone, label: zone })),
        ]}
        allowDeselect={false}
        limit={60}
        onChange={(zone) => go({ zone: zone === '' ? null : zone })}
      />
    </>
  );
}

/** A day counts once it is whole; until then the report stays as it was. */
function OwnDays({ place, go }: ReportToolbarProps) {
  const words = useSpeech().labels.reports;
  const { from, to } = daysOfPlace(place, place.month);
  const wrong = to < from;
  const field = (label: string, name: 'from' | 'to', value: string) => (
    <TextInput
      type="date"
      label={label}
      defaultValue={value}
      error={wrong && name === 'to' ? words.badRange : undefined}
      onChange={(event) => {
        const day = parseLocalDate(event.currentTarget.value);
        // Browsers give year 0002 on the way to 2026.
        if (day !== null && day >= '1990-01-01') go({ from, to, [name]: day });
      }}
    />
  );
  return (
    <>
      {field(words.from, 'from', from)}
      {field(words.to, 'to', to)}
    </>
  );
}
