import type { ReactNode } from 'react';
import { useOpenStory } from '../../ui/day-list/use-open-story.ts';
import { HelpMark } from '../../ui/help/help-mark.tsx';
import { follow } from '../../ui/paths.ts';
import { StoryFrame } from './story-frame.tsx';
import { useListBehind } from './use-list-behind.ts';

type ListScreenProps = {
  readonly words: { readonly title: string; readonly lead: string };
  /** The address of the list as it usually is. */
  readonly link: string;
  readonly children: ReactNode;
};

/** A list that fills the window, or the story of one of its rows. */
export function ListScreen({ words, link, children }: ListScreenProps) {
  const open = useOpenStory(() => follow(link));
  const back = useListBehind(open === null, link);
  if (open !== null) return <StoryFrame id={open} title={words.title} onUp={back} />;
  return (
    <div className="nk-page nk-fill nk-wide">
      <header className="nk-page-head">
        <div>
          <h1>{words.title}</h1>
          <HelpMark />
          <p>{words.lead}</p>
        </div>
      </header>
      {children}
    </div>
  );
}
