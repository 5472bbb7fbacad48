import { Button } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { PairList } from './pair-list.tsx';

/** The month's two sides, or the invitation to bring them in. */
export function BothSides() {
  const { labels } = useSpeech();
  const words = labels.matching;
  const { merchant, month } = usePlace();
  const list = useAsk('matching.list', { merchantId: merchant.id, month });
  return (
    <Answered query={list}>
      {(value) =>
        value.left.length + value.right.length + value.matches.length === 0 ? (
          <Panel>
            <EmptyState icon={IconArrowsLeftRight} title={words.emptyTitle} text={words.emptyText}>
              <Button component="a" href={linkTo(paths.imports)}>
                {labels.frame.imports}
              </Button>
            </EmptyState>
          </Panel>
        ) : (
          <PairList key={`${merchant.id} ${month}`} list={value} />
        )
      }
    </Answered>
  );
}
