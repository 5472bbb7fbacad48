import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import { cashbackPresets } from '../../../shared/catalogue/cashback-schemes.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { Page } from '../../ui/page.tsx';
import { follow, followInPlace } from '../../ui/paths.ts';
import { usePlace, type Place } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { ArrivalFields } from '../../ui/cashback-terms/arrival-fields.tsx';
import { linkToCashback, type CashbackPlace } from './cashback-place.ts';
import { LimitFields } from '../../ui/cashback-terms/limit-fields.tsx';
import { OfferFields } from '../../ui/cashback-terms/offer-fields.tsx';
import { PresetButtons } from './preset-buttons.tsx';
import {
  draftOf,
  newDraft,
  presetDraft,
  writtenScheme,
  type SchemeDraft,
} from '../../ui/cashback-terms/scheme-draft.ts';
import { TrialPanel } from './trial-panel.tsx';

type Known = Output<'cashback.list'>;

type SchemeEditorProps = { readonly edit: string; readonly known: Known; readonly place: CashbackPlace };

/** The terms of a scheme, new or kept, with what they come to in these books while they are written. */
export function SchemeEditor({ edit, known, place }: SchemeEditorProps) {
  const speech = useSpeech();
  const words = speech.labels.cashbackTerms;
  const around = usePlace();
  const save = useCommandCall('cashback.save');
  const [draft, setDraft] = useState(() => firstDraft(edit, known, around, speech));
  const [tried, setTried] = useState(false);
  const kept = known.schemes.find(({ id, agreement }) => id === edit && agreement === null);
  const { scheme, faults } = writtenScheme(draft);
  const away = linkToCashback({ ...place, edit: null });
  useCommand('books.up', () => follow(away));

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (scheme === null) return;
    save.mutate(
      { merchantId: around.merchant.id, scheme, ...(kept === undefined ? {} : { id: kept.id }) },
      {
        onSuccess: ({ id }) => {
          notifications.show({ message: words.saved(scheme.name) });
          followInPlace(linkToCashback({ ...place, edit: null, scheme: id, filter: 'all' }));
        },
      },
    );
  };

  const fields = {
    draft,
    accounts: known.accounts,
    fault: (field: string): string | null => (tried && faults.has(field) ? words.fault : null),
    onChange: (part: Partial<SchemeDraft>) => setDraft((before) => ({ ...before, ...part })),
  };
  return (
    <Page
      title={kept === undefined ? words.newTitle : words.editTitle(kept.scheme.name)}
      lead={words.editorLead}
      actions={
        <>
          <Button component="a" href={away} variant="default">
            {words.back}
          </Button>
          <Button type="submit" form="cashback-terms" loading={save.isPending}>
            {words.save}
          </Button>
        </>
      }
    >
      {edit === 'new' ? <PresetButtons place={place} own={false} /> : null}
      <form id="cashback-terms" className="nk-stack" onSubmit={submit} noValidate>
        {save.error === null ? null : <Trouble error={save.error} />}
        <OfferFields {...fields} />
        <LimitFields {...fields} />
        <ArrivalFields {...fields} />
        <TrialPanel id={kept?.id ?? null} scheme={scheme} />
      </form>
    </Page>
  );
}

function firstDraft(edit: string, known: Known, { merchant, month }: Place, { labels }: Speech): SchemeDraft {
  const kept = known.schemes.find(({ id }) => id === edit);
  if (kept !== undefined) return draftOf(kept.scheme);
  const draft = newDraft(known.accounts[0]?.id ?? '', merchant.base, `${month}-01`);
  const preset = cashbackPresets.find(({ id }) => edit === `new:${id}`);
  if (preset === undefined) return draft;
  const { name, story } = labels.cashback.presets[preset.id];
  return presetDraft(draft, preset, { name, source: `${story} ${labels.cashback.checkTerms}` });
}
