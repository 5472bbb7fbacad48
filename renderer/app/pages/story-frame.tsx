import { StoryView } from '../../features/stories/story-view.tsx';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';

type StoryFrameProps = { readonly id: string; readonly title: string; readonly onUp: () => void };

/** A story in the place of the list it was opened from; Escape leads back there. */
export function StoryFrame({ id, title, onUp }: StoryFrameProps) {
  const { labels } = useSpeech();
  useCommand('books.up', onUp);
  return (
    <div className="nk-page">
      <Crumbs
        label={labels.lists.path}
        crumbs={[
          {
            id: 'list',
            label: (
              <button type="button" className="nk-plain nk-link" onClick={onUp}>
                {title}
              </button>
            ),
            href: null,
          },
          { id: 'story', label: labels.stories.story, href: null },
        ]}
      />
      <h1 className="nk-story-page-title">{labels.stories.story}</h1>
      <StoryView key={id} id={id} />
    </div>
  );
}
