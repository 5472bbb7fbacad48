import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { paperWords } from '../../../shared/wording/agreements/paper-words.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { AgreementState } from './agreement-state.tsx';
import { linkToAgreements } from './agreements-place.ts';
import { WaitingPanel } from './waiting-panel.tsx';

type VersionsViewProps = {
  readonly listed: Output<'agreements.list'>;
  /** The name of who is on the other side; null while nobody is. */
  readonly contact: string | null;
};

/** Every version with where it stands and who signed it, the newest first. */
export function VersionsView({ listed, contact }: VersionsViewProps) {
  const speech = useSpeech();
  const words = speech.labels.agreements;
  const { agreements, inForce } = listed;
  const columns = useMemo(() => versionColumns(speech, inForce), [speech, inForce]);
  const open = agreements.find(({ state }) => state === 'proposed');
  if (agreements.length === 0) return <Nothing side={listed.side} contact={contact} />;
  return (
    <>
      {open === undefined || contact === null ? null : (
        <WaitingPanel shown={open} isOwn={open.proposedBy === listed.side} contact={contact}>
          <Button component="a" href={linkToAgreements({ view: 'agreement', hash: open.hash })}>
            {words.look}
          </Button>
        </WaitingPanel>
      )}
      <Panel title={words.versions} flush>
        <DataTable label={words.versions} columns={columns} rows={agreements} rowId={({ hash }) => hash} />
      </Panel>
    </>
  );
}

function Nothing({ side, contact }: { readonly side: 'merchant' | 'manager'; readonly contact: string | null }) {
  const words = useSpeech().labels.agreements;
  const text = contact === null ? words.noneAlone : side === 'manager' ? words.noneManager : words.noneMerchant;
  return (
    <Panel>
      <EmptyState icon={IconSignature} title={words.noneTitle} text={text} help="two-machines">
        {contact !== null && side === 'manager' ? (
          <Button component="a" href={linkToAgreements({ view: 'terms' })}>
            {words.offer}
          </Button>
        ) : (
          <Button component="a" variant="default" href={linkTo(paths.onboarding)}>
            {words.toRequest}
          </Button>
        )}
      </EmptyState>
    </Panel>
  );
}

function versionColumns(
  { labels, voice, language }: Speech,
  inForce: string | null,
): readonly TableColumn<ShownAgreement>[] {
  const words = labels.agreements;
  const { sides } = paperWords[language];
  return [
    {
      id: 'version',
      header: words.version,
      cell: ({ hash, agreement }) => (
        <a className="nk-link" href={linkToAgreements({ view: 'agreement', hash })}>
          {words.against(voice.number(agreement.version))}
        </a>
      ),
    },
    {
      id: 'state',
      header: words.state,
      cell: (shown) => (
        <span className="nk-row">
          <AgreementState state={shown.state} />
          {shown.hash === inForce ? <StateMark tone="ok">{words.inForce}</StateMark> : null}
        </span>
      ),
    },
    {
      id: 'days',
      header: words.days,
      cell: ({ agreement: { terms } }) =>
        terms.to === null
          ? words.onwards(voice.date(terms.from))
          : words.until(voice.date(terms.from), voice.date(terms.to)),
    },
    {
      id: 'proposedBy',
      header: words.proposedBy,
      cell: ({ proposedBy, keptAt }) => (
        <>
          {sides[proposedBy]}
          <span className="nk-dim nk-small nk-block">
            <MomentText instant={keptAt} />
          </span>
        </>
      ),
    },
    { id: 'signedBy', header: words.signedBy, cell: ({ signatures }) => <Signed signatures={signatures} /> },
  ];
}

function Signed({ signatures }: Pick<ShownAgreement, 'signatures'>) {
  const { labels, language } = useSpeech();
  const words = labels.agreements;
  const { sides } = paperWords[language];
  if (signatures.length === 0) return <span className="nk-dim">{words.nobody}</span>;
  return (
    <>
      {signatures.map(({ side, valid }) =>
        valid ? (
          <span key={side} className="nk-block">
            {sides[side]}
          </span>
        ) : (
          <StateMark key={side} tone="bad">
            {words.signatureBroken(sides[side])}
          </StateMark>
        ),
      )}
    </>
  );
}
