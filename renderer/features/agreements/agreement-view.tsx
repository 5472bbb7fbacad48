import { Button, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { languages, type Language } from '../../../shared/wording/voice.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { languageNames } from '../../i18n/labels.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { AgreementPaper } from './agreement-paper.tsx';
import { AgreementState } from './agreement-state.tsx';
import { linkToAgreements } from './agreements-place.ts';
import { ComparePanel } from './compare-panel.tsx';
import { CostPanel } from './cost-panel.tsx';
import { OpenProposal } from './open-proposal.tsx';

type AgreementViewProps = {
  readonly shown: ShownAgreement;
  readonly listed: Output<'agreements.list'>;
  readonly contact: string | null;
  readonly against: string | null;
};

/** One agreement written out as it prints, what can be done with it, and what it changes. */
export function AgreementView({ shown, listed, contact, against }: AgreementViewProps) {
  const { labels, voice, language } = useSpeech();
  const words = labels.agreements;
  const bridge = useBridge();
  const [error, setError] = useState<unknown>(null);
  const [paperLanguage, setPaperLanguage] = useState<Language | null>(null);
  const version = voice.number(shown.agreement.version);
  const savePdf = async (): Promise<void> => {
    setError(null);
    try {
      const name = await bridge.savePdf(`agreement-version-${shown.agreement.version}.pdf`);
      if (name !== null) notifications.show({ message: labels.reports.savedAs(name) });
    } catch (caught) {
      setError(caught);
    }
  };
  useCommand('report.pdf', () => void savePdf());
  return (
    <>
      <div className="nk-row-between nk-no-print">
        <Crumbs
          label={words.path}
          crumbs={[
            { id: 'versions', label: words.versions, href: linkToAgreements() },
            { id: 'agreement', label: words.against(version), href: null },
          ]}
        />
        <div className="nk-row">
          <AgreementState state={shown.state} />
          <NativeSelect
            aria-label={words.paperLanguage}
            value={paperLanguage ?? language}
            onChange={(event) => setPaperLanguage(event.currentTarget.value as Language)}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
          />
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={17} aria-hidden />}
            onClick={() => void savePdf()}
          >
            {words.pdf}
          </Button>
        </div>
      </div>
      {error === null ? null : <Trouble error={error} />}
      {contact === null ? null : <OpenProposal shown={shown} side={listed.side} contact={contact} />}
      {shown.declined === null ? null : (
        <p className="nk-note nk-no-print" role="note">
          {words.declinedBecause(shown.declined.by, shown.declined.reason)}
        </p>
      )}
      <AgreementPaper shown={shown} language={paperLanguage ?? language} />
      <div className="nk-stack nk-no-print">
        <ComparePanel shown={shown} all={listed.agreements} against={against} />
        <CostPanel terms={shown.agreement.terms} />
      </div>
    </>
  );
}
