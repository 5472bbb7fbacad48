import { ActionIcon, Button, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { matchingPasses, type MatchingPass, type MatchingSettings } from '../../../shared/contract/matching-rules.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { showDone } from '../../ui/step-notice.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { draftOf, movedPass, settingsOf, type SettingsDraft } from './settings-draft.ts';
import { PercentField, ToleranceFields } from './tolerance-fields.tsx';

/** Which passes run, in what order, and what difference they let through; kept when it is said so. */
export function PassesPanel({ settings }: { readonly settings: MatchingSettings }) {
  const speech = useSpeech();
  const words = speech.labels.matchingRules;
  const { merchant } = usePlace();
  const save = useCommandCall('matching.saveSettings');
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(settings));
  const wanted = settingsOf(draft);
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(settings));
  const isUsual = draft.passes.every(({ pass, on }, at) => on && pass === matchingPasses[at]);
  const submit = (): void => {
    if (wanted === null || save.isPending) return;
    save.mutate(
      { merchantId: merchant.id, settings: wanted },
      { onSuccess: () => showDone(words.settingsSaved, speech) },
    );
  };
  return (
    <Panel title={words.passesTitle} hint={words.passesLead}>
      <form
        className="nk-stack-tight"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Passes passes={draft.passes} onChange={(passes) => setDraft({ ...draft, passes })} />
        <ToleranceFields
          title={words.toleranceTitle}
          kept={settings.tolerance}
          draft={draft}
          onChange={(tolerance) => setDraft({ ...draft, ...tolerance })}
        >
          <PercentField
            label={words.acrossPercent}
            value={draft.acrossPercent}
            onChange={(acrossPercent) => setDraft({ ...draft, acrossPercent })}
          />
        </ToleranceFields>
        {save.error === null ? null : <Trouble error={save.error} />}
        <div className="nk-row">
          <Button type="submit" disabled={wanted === null || !changed} loading={save.isPending}>
            {words.saveSettings}
          </Button>
          {isUsual ? null : (
            <Button
              variant="subtle"
              color="gray"
              onClick={() => setDraft({ ...draft, passes: matchingPasses.map((pass) => ({ pass, on: true })) })}
            >
              {words.usual}
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
}

type PassesProps = {
  readonly passes: SettingsDraft['passes'];
  readonly onChange: (passes: SettingsDraft['passes']) => void;
};

function Passes({ passes, onChange }: PassesProps) {
  const { labels, voice } = useSpeech();
  const words = labels.matchingRules;
  const names: Readonly<Record<MatchingPass, string>> = {
    reference_amount: words.pass_reference_amount,
    reference_sum: words.pass_reference_sum,
    reference_tolerance: words.pass_reference_tolerance,
    reference_across: words.pass_reference_across,
    learned: words.pass_learned,
    amount_date: words.pass_amount_date,
    grouped_sum: words.pass_grouped_sum,
  };
  return (
    <ol className="nk-passes" aria-label={words.passesTitle}>
      {passes.map(({ pass, on }, at) => (
        <li key={pass} data-off={on ? undefined : 'true'}>
          <span className="nk-pass-number">{voice.number(at + 1)}</span>
          <Switch
            size="sm"
            checked={on}
            aria-label={words.passOn(names[pass])}
            onChange={() => onChange(passes.map((each) => (each.pass === pass ? { pass, on: !on } : each)))}
          />
          <span className="nk-pass-name">{names[pass]}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={words.up(names[pass])}
            disabled={at === 0}
            onClick={() => onChange(movedPass(passes, at, -1))}
          >
            <IconArrowUp size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={26}
            aria-label={words.down(names[pass])}
            disabled={at === passes.length - 1}
            onClick={() => onChange(movedPass(passes, at, 1))}
          >
            <IconArrowDown size={15} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ol>
  );
}
