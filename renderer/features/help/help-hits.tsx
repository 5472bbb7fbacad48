import { useSpeech } from '../../i18n/speech-context.tsx';
import { linkToHelp } from '../../ui/help/link-to-help.ts';
import type { HelpHit } from './search-help.ts';

type HelpHitsProps = {
  readonly hits: readonly HelpHit[];
  /** One was chosen: the search is over. */
  readonly onFollow: () => void;
};

/** Where the words that were searched for stand, and how many places there are, which is also said aloud. */
export function HelpHits({ hits, onFollow }: HelpHitsProps) {
  const { labels, voice } = useSpeech();
  const words = labels.help;
  return (
    <div className="nk-help-hits">
      <p role="status" className="nk-dim nk-small">
        {words.found(hits.length, voice)}
        {hits.length === 0 ? `. ${words.nothingFound}` : ''}
      </p>
      <ul>
        {hits.map(({ page, pageTitle, anchor, title, excerpt }) => (
          <li key={`${page} ${anchor ?? ''}`}>
            <a href={linkToHelp(page, anchor)} onClick={onFollow}>
              {title === pageTitle ? title : `${pageTitle} · ${title}`}
            </a>
            <p>{excerpt}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
