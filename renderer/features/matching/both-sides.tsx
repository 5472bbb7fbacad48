import { Button } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import type { OpenItem } from './pair-rows.ts';
import { useMatchingList } from './use-matching-list.ts';
import type { MatchingPlaceHeld } from './use-matching-place.ts';
import { Worklist } from './worklist.tsx';

type BothSidesProps = {
  readonly place: MatchingPlaceHeld;
  readonly onAsk: ((item: OpenItem) => void) | null;
};

/** The month's two sides, or the invitation to bring them in. */
export function BothSides({ place, onAsk }: BothSidesProps) {
  const { labels } = useSpeech();
  const words = labels.matching;
  const { merchant, month } = usePlace();
  const held = useMatchingList();
  return (
    <Answered query={held.query}>
      {(value) =>
        value.left.length + value.right.length + value.matches.length === 0 ? (
          <Panel>
            <EmptyState icon={IconArrowsLeftRight} title={words.emptyTitle} text={words.emptyText} help="reconcile">
              <Button component="a" href={linkTo(paths.imports)}>
                {labels.frame.imports}
              </Button>
            </EmptyState>
          </Panel>
        ) : (
          <Worklist key={`${merchant.id} ${month}`} list={value} held={held} place={place} onAsk={onAsk} />
        )
      }
    </Answered>
  );
}
