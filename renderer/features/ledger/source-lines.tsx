import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy, IconFileText } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract/contract.ts';
import { hideFigures } from '../../../shared/wording/hiding-voice.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { Panel } from '../../ui/panel.tsx';

type Answer = Output<'ledger.entry'>;

type SourceLinesProps = { readonly lines: Answer['lines']; readonly more: number };

/** The lines of the files an entry rests on, each as it stands there. */
export function SourceLines({ lines, more }: SourceLinesProps) {
  const { labels, voice } = useSpeech();
  const words = labels.ledger;
  if (lines.length === 0) {
    return (
      <Panel title={words.restsOn}>
        <p className="nk-dim">{words.noLines}</p>
      </Panel>
    );
  }
  return (
    <Panel title={words.restsOn} hint={words.restsOnHint}>
      <ul className="nk-source-lines" aria-label={words.restsOn}>
        {lines.map((line) => (
          <SourceLine key={`${line.file} ${line.line} ${line.reference}`} line={line} />
        ))}
      </ul>
      {more === 0 ? null : <p className="nk-dim nk-small nk-source-more">{words.moreLines(more, voice)}</p>}
    </Panel>
  );
}

function SourceLine({ line }: { readonly line: Answer['lines'][number] }) {
  const { labels, voice, amountsHidden } = useSpeech();
  return (
    <li>
      <div className="nk-source-head">
        <IconFileText size={16} stroke={1.6} aria-hidden />
        <span className="nk-break">
          {line.file}, {labels.ledger.line(line.line, voice)}
        </span>
        {line.incident === null ? null : <IncidentMark incident={line.incident} />}
        <Amount value={line.amount} />
        <CopyButton value={line.raw}>
          {({ copied, copy }) => (
            <Tooltip label={copied ? labels.common.copied : labels.common.copy}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={copied ? labels.common.copied : labels.common.copy}
                onClick={copy}
              >
                {copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
      </div>
      {/* Cells of a file run on without blanks: they are broken anywhere, so that nothing of the line is out of sight. */}
      <pre className="nk-raw" lang="zxx" tabIndex={0}>
        {amountsHidden ? hideFigures(line.raw) : line.raw}
      </pre>
    </li>
  );
}
