import { NativeSelect } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { Output } from '../../shared/contract/contract.ts';
import { incidentName } from '../../shared/wording/incident-name.ts';
import { useAsk } from '../bridge/use-ask.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { usePlace } from './place-context.tsx';

export type NamedIncident = Output<'incidents.names'>['incidents'][number];

type IncidentFilterProps = {
  /** The incident that rows are narrowed to, by its id; null for none. */
  readonly value: string | null;
  readonly onChange: (incident: NamedIncident | null) => void;
  /** The incidents that there are rows of; all where it is left out. */
  readonly present?: ReadonlySet<string>;
  /** Whether it says what it is above it, as in a form. */
  readonly labelled?: boolean;
};

/** Narrows a list to what fell into one incident. It is not there where there is none to choose. */
export function IncidentFilter({ value, onChange, present, labelled = false }: IncidentFilterProps) {
  const { labels, voice } = useSpeech();
  const words = labels.incidents;
  const { merchant } = usePlace();
  const answer = useAsk('incidents.names', { merchantId: merchant.id }).data;
  if (answer === undefined) return null;
  const named = answer.incidents;
  const offered = named.filter(({ id }) => id === value || present === undefined || present.has(id));
  if (offered.length === 0 && value === null) return null;
  // One that was dismissed since is still what the address says.
  const gone = value !== null && !offered.some(({ id }) => id === value) ? [{ value, label: words.gone }] : [];
  return (
    <NativeSelect
      size="xs"
      leftSection={<IconPlugConnectedX size={14} aria-hidden />}
      {...(labelled ? { label: words.incident } : { 'aria-label': words.incident, className: 'nk-incident-filter' })}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(named.find(({ id }) => id === currentTarget.value) ?? null)}
      data={[
        { value: '', label: words.everyRow },
        // Outages come again under the same name: the day tells them apart.
        ...offered.map((one) => ({ value: one.id, label: `${incidentName(one, voice)} · ${voice.date(one.on)}` })),
        ...gone,
      ]}
    />
  );
}
