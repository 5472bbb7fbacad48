import { Button, UnstyledButton } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Month } from '../../../shared/kernel/local-date.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { Answered } from '../../ui/answered.tsx';
import { ChooseFilesButton } from '../../ui/choose-files-button.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { ChecklistPanel } from './checklist-panel.tsx';
import { lastClosed } from './last-closed.ts';
import { PeriodStateMark } from './period-state-mark.tsx';

type Period = Output<'periods.list'>['periods'][number];

/** Every month with its state, and the checklist of the one in sight. */
export function PeriodsPage() {
  const speech = useSpeech();
  const words = speech.labels.periods;
  const { merchant, month, goToMonth } = usePlace();
  const list = useAsk('periods.list', { merchantId: merchant.id });
  const columns = useMemo(() => periodColumns(speech, month, goToMonth), [speech, month, goToMonth]);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <Button
          component="a"
          href={linkTo(paths.calendars)}
          variant="default"
          leftSection={<IconCalendarOff size={16} aria-hidden />}
        >
          {speech.labels.calendars.link}
        </Button>
      }
    >
      <Answered query={list}>
        {({ periods }) =>
          periods.length === 0 ? (
            <Panel>
              <EmptyState icon={IconCalendarOff} title={words.emptyTitle} text={words.emptyText} help="months">
                <ChooseFilesButton />
              </EmptyState>
            </Panel>
          ) : (
            <div className="nk-periods">
              <Panel flush className="nk-periods-list">
                <DataTable
                  label={words.title}
                  columns={columns}
                  rows={periods}
                  rowId={({ period }) => period}
                  isChosen={({ period }) => period === month}
                />
              </Panel>
              <ChecklistPanel key={`${merchant.id} ${month}`} canReopen={lastClosed(periods) === month} />
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

function periodColumns(
  { labels, voice }: Speech,
  month: Month,
  goToMonth: (month: Month) => void,
): readonly TableColumn<Period>[] {
  const words = labels.periods;
  return [
    {
      id: 'month',
      header: labels.common.month,
      cell: ({ period }) => (
        <UnstyledButton
          className="nk-link"
          aria-current={period === month ? 'true' : undefined}
          aria-label={words.open(voice.month(period))}
          onClick={() => goToMonth(period)}
        >
          {voice.month(period)}
        </UnstyledButton>
      ),
    },
    { id: 'state', header: labels.common.status, cell: ({ state }) => <PeriodStateMark state={state} /> },
    { id: 'payments', header: words.payments, align: 'end', cell: ({ payments }) => voice.number(payments) },
    { id: 'turnover', header: words.turnover, align: 'end', cell: ({ turnover }) => <Amounts values={turnover} /> },
    {
      id: 'exceptions',
      header: words.exceptions,
      align: 'end',
      cell: ({ exceptions, late }) => (
        <>
          {voice.number(exceptions)}
          {late === 0 ? null : <div className="nk-dim nk-small">{words.late(late, voice)}</div>}
        </>
      ),
    },
  ];
}
