import { Button } from '@mantine/core';
import { useMemo, useState, type SubmitEvent } from 'react';
import { flushSync } from 'react-dom';
import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import type { PacketFile } from '../../../shared/contract/contacts.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { institutionIds, institutions, type InstitutionId } from '../../../shared/catalogue/institutions.ts';
import { addMonths, firstDayOf } from '../../../shared/kernel/local-date.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { Panel } from '../../ui/panel.tsx';
import { follow } from '../../ui/paths.ts';
import { usePlace, type Place } from '../../ui/place-context.tsx';
import { SealedPacketDialog } from '../../ui/sealed-packet-dialog.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { linkToAgreements } from './agreements-place.ts';
import { Changes } from './compare-panel.tsx';
import { CostPanel } from './cost-panel.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { draftOfAgreed, draftOfRequest, readTerms, type TermsDraft } from './terms-draft.ts';
import { TermsFields } from './terms-fields.tsx';

type TermsEditorProps = {
  /** What it begins with; null is the newest there is, or the request. */
  readonly begin: ShownAgreement | null;
  readonly listed: Output<'agreements.list'>;
  readonly asked: Output<'onboarding.read'>;
  readonly contact: string;
};

/** Terms to propose, with what they change and what they would have cost while they are written. */
export function TermsEditor({ begin, listed, asked, contact }: TermsEditorProps) {
  const words = useSpeech().labels.agreements;
  const place = usePlace();
  const before = begin ?? listed.agreements[0] ?? null;
  const [draft, setDraft] = useState<TermsDraft>(() => firstDraft(before, listed, asked, place));
  const [tried, setTried] = useState(false);
  const [proposing, setProposing] = useState(false);
  const [packet, setPacket] = useState<PacketFile | null>(null);
  const propose = useCommandCall('agreements.propose');
  const { terms, faults } = useMemo(() => readTerms(draft), [draft]);
  const fault = (field: string): string | null => {
    const found = faults.get(field);
    return !tried || found === undefined ? null : words.faults[found];
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    flushSync(() => setTried(true));
    if (terms !== null) setProposing(true);
    else form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const sign = (note: string): void => {
    if (terms === null) return;
    propose.mutate(
      { merchantId: place.merchant.id, terms, note },
      {
        onSuccess: (answer) => {
          setProposing(false);
          setPacket(answer.packet);
        },
      },
    );
  };
  return (
    <>
      <Crumbs
        label={words.path}
        crumbs={[
          { id: 'versions', label: words.versions, href: linkToAgreements() },
          { id: 'terms', label: words.termsTitle, href: null },
        ]}
      />
      <form className="nk-stack" onSubmit={submit} noValidate>
        <TermsFields draft={draft} fault={fault} onChange={(part) => setDraft((old) => ({ ...old, ...part }))} />
        {terms === null ? null : (
          <>
            {before === null ? null : (
              <Panel title={words.compare}>
                <Changes before={before.agreement.terms} after={terms} />
              </Panel>
            )}
            <CostPanel terms={terms} />
          </>
        )}
        {tried && terms === null ? (
          <p role="alert">
            <StateMark tone="bad">{words.faultsBelow}</StateMark>
          </p>
        ) : null}
        <div className="nk-row">
          <Button type="submit">{words.propose}</Button>
          <Button component="a" variant="default" href={linkToAgreements()}>
            {words.cancel}
          </Button>
        </div>
      </form>
      <ProposeDialog
        opened={proposing}
        contact={contact}
        busy={propose.isPending}
        error={propose.error}
        onClose={() => {
          propose.reset();
          setProposing(false);
        }}
        onSign={sign}
      />
      {packet === null ? null : (
        <SealedPacketDialog packet={packet} receiver={contact} onClose={() => follow(linkToAgreements())} />
      )}
    </>
  );
}

/** An answer keeps the days of what it answers; a next version begins with the next month. */
function firstDraft(
  before: ShownAgreement | null,
  { agreements }: Output<'agreements.list'>,
  { application }: Output<'onboarding.read'>,
  { merchant, today, thisMonth }: Place,
): TermsDraft {
  if (before === null) return draftOfRequest(merchant, application, providerOf(merchant), today);
  const draft = draftOfAgreed(before.agreement.terms);
  if (before.state === 'proposed' || !agreements.some(({ state }) => state === 'agreed')) return draft;
  const next = firstDayOf(addMonths(thisMonth, 1));
  return { ...draft, from: next > before.agreement.terms.from ? next : before.agreement.terms.from, to: '' };
}

/** Whose reports the books have, where they are here; another one the account manager chooses. */
const providerOf = ({ accounts }: Place['merchant']): InstitutionId => {
  const own = accounts.find(({ kind }) => kind === 'provider')?.institution;
  return institutionIds.find((id) => institutions[id].name === own) ?? 'other_provider';
};
