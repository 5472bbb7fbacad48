import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

/** Where an entry comes from: a file and its line, or nobody's file. */
export function SourceName({ source }: { readonly source: LedgerEntry['source'] }) {
  const { labels, voice } = useSpeech();
  const words = labels.ledger;
  if (source === null) return <span>{words.byNikash}</span>;
  return (
    <span className="nk-source-name">
      <span className="nk-source-file">{source.file}</span>,{' '}
      {source.line === null ? words.severalLines : words.line(source.line, voice)}
    </span>
  );
}
