import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Incident } from '../../../shared/contract/incidents.ts';
import { sharedRails } from '../../../shared/catalogue/shared-rails.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import type { Labels } from '../../i18n/labels.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { draftFaults, draftOf, emptyDraft, scopeText, toIncidentInput, type IncidentDraft } from './incident-draft.ts';

type IncidentFormProps = {
  /** The one that is changed; null enters a new one. */
  readonly incident: Incident | null;
  readonly providers: Output<'incidents.list'>['providers'];
  readonly onClose: () => void;
};

/** An incident by hand: what failed, from when to when, and who says so. */
export function IncidentDialog({ opened, ...form }: IncidentFormProps & { readonly opened: boolean }) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      title={form.incident === null ? labels.incidents.add : labels.incidents.edit}
      size={560}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <IncidentForm {...form} />
    </Modal>
  );
}

function IncidentForm({ incident, providers, onClose }: IncidentFormProps) {
  const { labels } = useSpeech();
  const words = labels.incidents;
  const { merchant } = usePlace();
  const save = useCommandCall('incidents.save');
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<IncidentDraft>(() =>
    incident === null ? emptyDraft : draftOf(incident, merchant.zone),
  );
  const change = (part: Partial<IncidentDraft>): void => setDraft({ ...draft, ...part });
  const faults = draftFaults(draft, merchant.zone);
  const missing = (fault: boolean): string | null => (tried && fault ? labels.rates.missing : null);
  const scopes = [
    ...sharedRails.map((rail) => ({ value: `rail:${rail}`, label: words.wholeRail(words.rails[rail]) })),
    ...providers.map(({ id, name }) => ({ value: `provider:${id}:`, label: institutionName(labels, name) })),
  ];
  const own = incident === null ? null : scopeText(incident.scope);
  const isListed = own === null || scopes.some(({ value }) => value === own);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.values(faults).some(Boolean)) return;
    const named = incident === null ? {} : { incidentId: incident.id };
    save.mutate(
      { merchantId: merchant.id, ...named, ...toIncidentInput(draft, merchant.zone) },
      {
        onSuccess: () => {
          notifications.show({ message: words.kept });
          onClose();
        },
      },
    );
  };
  return (
    <form className="nk-form" onSubmit={submit} noValidate>
      <NativeSelect
        className="nk-wide"
        label={words.scope}
        value={draft.scope}
        onChange={(event) => change({ scope: event.currentTarget.value })}
        data={isListed ? scopes : [{ value: own, label: ownScopeName(incident, labels) }, ...scopes]}
        data-autofocus
      />
      <TextInput
        type="datetime-local"
        label={words.begins}
        description={words.inZone(merchant.zone)}
        value={draft.from}
        onChange={(event) => change({ from: event.currentTarget.value })}
        error={missing(faults.from)}
      />
      <TextInput
        type="datetime-local"
        label={words.ends}
        description={words.endsHint}
        value={draft.to}
        onChange={(event) => change({ to: event.currentTarget.value })}
        error={missing(faults.to)}
      />
      <TextInput
        className="nk-wide"
        label={words.name}
        placeholder={words.nameHint}
        maxLength={200}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextInput
        className="nk-wide"
        label={words.url}
        placeholder="https://"
        maxLength={500}
        value={draft.url}
        onChange={(event) => change({ url: event.currentTarget.value })}
        error={missing(faults.url)}
      />
      <Textarea
        className="nk-wide"
        label={words.note}
        rows={3}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {save.error === null ? null : (
        <div className="nk-wide">
          <Trouble error={save.error} />
        </div>
      )}
      <div className="nk-dialog-actions nk-wide">
        <Button variant="default" onClick={onClose}>
          {labels.common.cancel}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

/** A scope that the list has not: one provider on one rail, as the rows told it. */
function ownScopeName(incident: Incident | null, labels: Labels): string {
  if (incident === null) return '';
  const { scope } = incident;
  const { rails } = labels.incidents;
  if (scope.of === 'rail') return rails[scope.rail];
  const name = institutionName(labels, scope.provider);
  return scope.rail === null ? name : `${name} (${rails[scope.rail]})`;
}
