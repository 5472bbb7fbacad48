import { use, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { PageSearch } from '../../ui/page-search.tsx';
import { Page } from '../../ui/page.tsx';
import { HelpArticle } from './help-article.tsx';
import { helpBook } from './help-book.ts';
import { HelpHits } from './help-hits.tsx';
import { HelpList } from './help-list.tsx';
import { searchHelp } from './search-help.ts';
import { useHelpPlace } from './use-help-place.ts';

/** The whole help: its pages, a search through all of them, and the page one reads. Suspends until its words are there. */
export function HelpPage() {
  const { labels, language } = useSpeech();
  const words = labels.help;
  const place = useHelpPlace();
  const book = use(helpBook(language));
  const [question, setQuestion] = useState('');
  const asked = useDeferredValue(question);
  const hits = useMemo(() => searchHelp(book, asked), [book, asked]);
  const field = useRef<HTMLInputElement>(null);
  useCommand('row.search', () => field.current?.focus());
  const searching = asked.trim() !== '';
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="nk-help">
        <div className="nk-help-side">
          <PageSearch ref={field} label={words.search} value={question} onChange={setQuestion} />
          <HelpList book={book} page={place.page} />
        </div>
        {searching ? (
          <HelpHits hits={hits} onFollow={() => setQuestion('')} />
        ) : (
          <HelpArticle key={`${language} ${place.page}`} book={book} place={place} />
        )}
      </div>
    </Page>
  );
}
