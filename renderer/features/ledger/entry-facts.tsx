import { CopyButton, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { entryKindName, chainCommandName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkToLedger } from './ledger-place.ts';
import { SourceName } from './source-name.tsx';
import type { LedgerPlaceInMonth } from './use-ledger-place.ts';

type Answer = Output<'ledger.entry'>;

type EntryFactsProps = { readonly answer: Answer; readonly place: LedgerPlaceInMonth };

/** What an entry is, when it counts, what it is tied to, and the link of the audit chain that covers it. */
export function EntryFacts({ answer: { entry, link }, place }: EntryFactsProps) {
  const { labels, voice } = useSpeech();
  const words = labels.ledger;
  const toEntry = (id: string): string => linkToLedger({ ...place, entry: id });
  return (
    <Panel title={entryKindName(labels, entry.kind)} hint={entry.reference === '' ? undefined : entry.reference}>
      <dl className="nk-entry-facts">
        <Fact name={words.businessDate}>{voice.date(entry.occurredOn)}</Fact>
        <Fact name={words.bookedIn}>
          {voice.month(entry.period)}
          {entry.lateFrom === null ? null : (
            <a
              className="nk-link"
              href={linkToLedger({ ...place, month: entry.lateFrom, entry: null, incident: null })}
            >
              {words.late(voice.month(entry.lateFrom))}
            </a>
          )}
        </Fact>
        <Fact name={labels.imports.from}>
          <SourceName source={entry.source} />
        </Fact>
        {entry.incident === null ? null : (
          <Fact name={labels.incidents.incident}>
            <span>
              <IncidentMark incident={entry.incident} />
            </span>
          </Fact>
        )}
        {entry.reversedBy === null ? null : (
          <Fact name={words.takenBack}>
            <a className="nk-link" href={toEntry(entry.reversedBy)}>
              {words.seeTakenBack}
            </a>
          </Fact>
        )}
        {entry.reverses === null ? null : (
          <Fact name={words.takesBack}>
            <a className="nk-link" href={toEntry(entry.reverses)}>
              {words.seeTakesBack}
            </a>
          </Fact>
        )}
        <Fact name={words.chain} wide>
          {link === null ? <span className="nk-dim">{words.notSealed}</span> : <ChainLink link={link} />}
        </Fact>
      </dl>
    </Panel>
  );
}

type FactProps = { readonly name: string; readonly wide?: boolean; readonly children: ReactNode };

const Fact = ({ name, wide = false, children }: FactProps) => (
  <div className={wide ? 'nk-fact-wide' : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function ChainLink({ link }: { readonly link: NonNullable<Answer['link']> }) {
  const { labels, voice } = useSpeech();
  const words = labels.ledger;
  return (
    <>
      <span>
        {words.chainLink(link.seq, voice)} · {chainCommandName(labels, link.command)} · <MomentText instant={link.at} />
      </span>
      <CopyButton value={link.hash}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? labels.common.copied : labels.common.copy}>
            <button type="button" className="nk-plain nk-mono" aria-label={`${words.hash} ${link.hash}`} onClick={copy}>
              {link.hash}
            </button>
          </Tooltip>
        )}
      </CopyButton>
    </>
  );
}
