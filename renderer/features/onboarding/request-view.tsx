import { useEffect, useState } from 'react';
import { Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { AccountsPanel } from './accounts-panel.tsx';
import { draftOf, writtenApplication, type ApplicationDraft } from './application-draft.ts';
import { BusinessPanel } from './business-panel.tsx';
import { DeclaredPanel } from './declared-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import type { FieldsProps } from './fields-props.ts';
import { goToField } from './go-to-field.ts';
import { HistoryPanel } from './history-panel.tsx';
import { MethodsPanel } from './methods-panel.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SendPanel } from './send-panel.tsx';
import { StandingMark } from '../../ui/standing-mark.tsx';
import { StepButtons } from './step-buttons.tsx';
import { useAfterPress } from './use-after-press.ts';
import { useAutosave } from './use-autosave.ts';

/** The request on the merchant's side: one page, kept as it is written, and sent when nothing is missing. */
export function RequestView({ onboarding }: { readonly onboarding: Onboarding }) {
  const { labels, say } = useSpeech();
  const words = labels.onboarding;
  const { merchant } = usePlace();
  const [draft, setDraft] = useState<ApplicationDraft>(() => draftOf(onboarding.application, merchant.base));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const { saving, error, flush } = useAutosave(merchant.id, writtenApplication(draft));
  const afterPress = useAfterPress();
  const { documents, standing, contact } = onboarding;
  // What is kept answers when it will: in the middle of a click too.
  const [{ gaps, advice }, setSaid] = useState(onboarding);
  useEffect(() => afterPress(() => setSaid(onboarding)), [onboarding, afterPress]);

  const saidAt = (said: Onboarding['gaps'], field: string): string | null => {
    const found = said.find((one) => one.field === field);
    return found === undefined ? null : say(found.says);
  };
  const fields: FieldsProps = {
    draft,
    onChange: (part) => setDraft((before) => ({ ...before, ...part })),
    fault: (field) => (tried || left.has(field) ? saidAt(gaps, field) : null),
    advice: (field) => saidAt(advice, field),
    onLeave: (field) => {
      afterPress(() => setLeft((before) => (before.has(field) ? before : new Set(before).add(field))));
      void flush();
    },
  };
  const goTo = (field: string): void => {
    setTried(true);
    goToField(field);
  };
  const industryAdvice = saidAt(advice, 'industry');
  return (
    <Page
      title={words.title}
      lead={
        <span className="nk-row">
          <StandingMark standing={standing} />
          {contact === null ? words.lead : words.with(contact.name)}
        </span>
      }
      actions={<StepButtons onboarding={onboarding} />}
    >
      <div className="nk-stack">
        <ProgressLine gaps={gaps} saving={saving} onGoTo={goTo} />
        {error === null ? null : <Trouble error={error} />}
        {industryAdvice === null ? null : (
          <p className="nk-note" role="note">
            <IconAlertTriangle size={16} aria-hidden />
            {industryAdvice}
          </p>
        )}
        <BusinessPanel {...fields} />
        <AccountsPanel {...fields} />
        <MethodsPanel {...fields} />
        <DeclaredPanel {...fields} />
        <DocumentsPanel documents={documents} writes />
        <Panel title={words.note}>
          <Textarea
            aria-label={words.note}
            placeholder={words.notePlaceholder}
            rows={3}
            maxLength={2000}
            value={draft.note}
            onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
            onBlur={() => void flush()}
          />
        </Panel>
        <SendPanel onboarding={onboarding} flush={flush} onMissing={goTo} />
        <HistoryPanel onboarding={onboarding} />
      </div>
    </Page>
  );
}
