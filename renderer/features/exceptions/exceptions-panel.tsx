import { IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ExceptionList } from './exception-list.tsx';

type ExceptionsPanelProps = {
  readonly title: string;
  readonly most?: number;
  readonly actions?: ReactNode;
  /** What to offer when there is nothing to do. */
  readonly whenClear?: ReactNode;
};

/** The open exceptions of the month in sight. */
export function ExceptionsPanel({ title, most, actions, whenClear }: ExceptionsPanelProps) {
  const words = useSpeech().labels.exceptions;
  const { merchant, month } = usePlace();
  const list = useAsk('exceptions.list', { merchantId: merchant.id, month });
  return (
    <Answered query={list}>
      {({ exceptions }) => {
        const open = exceptions.filter(({ state }) => state === 'open' || state === 'asked');
        return open.length === 0 ? (
          <Panel>
            <EmptyState icon={IconShieldCheck} title={words.emptyTitle} text={words.emptyText}>
              {whenClear}
            </EmptyState>
          </Panel>
        ) : (
          <Panel title={title} actions={actions} flush>
            <ExceptionList exceptions={open} {...(most === undefined ? {} : { most })} />
          </Panel>
        );
      }}
    </Answered>
  );
}
