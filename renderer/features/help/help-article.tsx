import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { helpPageIds, type HelpPageId } from '../../../shared/help/help-pages.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useHelpHere } from '../../ui/help/help-here-context.ts';
import { pathOfHelp } from '../../ui/help/help-of-path.ts';
import { linkToHelp } from '../../ui/help/link-to-help.ts';
import { linkTo } from '../../ui/paths.ts';
import { HelpBlocks, sectionId } from './help-blocks.tsx';
import type { HelpPlace } from './help-place.ts';
import type { HelpBook } from './search-help.ts';

type HelpArticleProps = { readonly book: HelpBook; readonly place: HelpPlace };

/** One page, with its sections above it, the screen it tells of, and the pages before and after it. */
export function HelpArticle({ book, place: { page, at } }: HelpArticleProps) {
  const words = useSpeech().labels.help;
  const atDoor = useHelpHere() === null;
  const shown = book.get(page);
  // Brings a section that is linked to into sight, and the keyboard with it; each page is an article of its own.
  useEffect(() => {
    const heading = document.getElementById(at === null ? 'help-top' : sectionId(at));
    if (heading === null) return;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: at === null ? 'nearest' : 'start' });
  }, [at]);
  if (shown === undefined) return null;
  const screen = atDoor ? null : pathOfHelp(page);
  const sections = shown.sections.flatMap(({ anchor, title }) => (anchor === null ? [] : [{ anchor, title }]));
  return (
    <article className="nk-help-article">
      {screen === null ? null : (
        <Button component="a" href={linkTo(screen)} variant="default" size="xs" className="nk-help-open">
          {words.openScreen(shown.title)}
        </Button>
      )}
      <HelpBlocks blocks={shown.blocks.slice(0, 1)} />
      {sections.length < 2 ? null : (
        <nav className="nk-help-sections" aria-label={words.onThisPage}>
          {sections.map(({ anchor, title }) => (
            <a key={anchor} href={linkToHelp(page, anchor)}>
              {title}
            </a>
          ))}
        </nav>
      )}
      <HelpBlocks blocks={shown.blocks.slice(1)} />
      <Around book={book} page={page} />
    </article>
  );
}

function Around({ book, page }: { readonly book: HelpBook; readonly page: HelpPageId }) {
  const words = useSpeech().labels.help;
  const here = helpPageIds.indexOf(page);
  const [before, after] = [helpPageIds[here - 1], helpPageIds[here + 1]];
  return (
    <div className="nk-help-around">
      {before === undefined ? (
        <span />
      ) : (
        <a href={linkToHelp(before)}>
          <IconArrowLeft size={15} aria-hidden />
          <span>
            <span className="nk-dim nk-small">{words.previous}</span>
            {book.get(before)?.title}
          </span>
        </a>
      )}
      {after === undefined ? null : (
        <a href={linkToHelp(after)}>
          <span>
            <span className="nk-dim nk-small">{words.next}</span>
            {book.get(after)?.title}
          </span>
          <IconArrowRight size={15} aria-hidden />
        </a>
      )}
    </div>
  );
}
