import { Button } from '@mantine/core';
import { IconSearchOff, IconShieldCheck } from '@tabler/icons-react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { ChooseFilesButton } from '../../ui/choose-files-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { ExceptionDetail } from './exception-detail.tsx';
import { ExceptionDialogs } from './exception-dialogs.tsx';
import { ExceptionFilters } from './exception-filters.tsx';
import { ExceptionTable } from './exception-table.tsx';
import { everything, linkToExceptions, type ExceptionsPlace } from './exceptions-place.ts';
import { RiskTotals } from './risk-totals.tsx';
import { useExceptionActions } from './use-exception-actions.ts';
import { useExceptions } from './use-exceptions.ts';

type ExceptionsWorkProps = {
  readonly exceptions: readonly Exception[];
  readonly place: ExceptionsPlace;
  readonly onPlace: (change: Partial<ExceptionsPlace>) => void;
};

/** The totals, the filters, the list, and the story of the row the reader stands on. */
export function ExceptionsWork({ exceptions, place, onPlace }: ExceptionsWorkProps) {
  const held = useExceptions(exceptions, place);
  const actions = useExceptionActions(held.targets, held.stay);
  return (
    <div className="nk-work">
      <RiskTotals exceptions={held.ofEveryAge} age={place.age} onAge={(age) => onPlace({ age })} />
      <ExceptionFilters exceptions={exceptions} shown={held.rows.length} place={place} onPlace={onPlace} />
      {held.rows.length === 0 ? (
        <NothingShown place={place} onPlace={onPlace} />
      ) : (
        <div className="nk-work-sides">
          <div className="nk-work-list">
            <ExceptionTable held={held} />
            {held.selected.length === 0 ? null : <BulkBar held={held} actions={actions} />}
          </div>
          <ExceptionDetail exception={held.chosen} actions={held.selected.length === 0 ? actions : null} />
        </div>
      )}
      <ExceptionDialogs actions={actions} exceptions={exceptions} />
    </div>
  );
}

function NothingShown({ place, onPlace }: Pick<ExceptionsWorkProps, 'place' | 'onPlace'>) {
  const words = useSpeech().labels.exceptions;
  const { merchant } = usePlace();
  // Before there is anything to hold against each other, nothing adds up either.
  if (merchant.accounts.length === 0)
    return (
      <EmptyState icon={IconShieldCheck} title={words.beginTitle} text={words.beginText} help="exceptions">
        <ChooseFilesButton />
      </EmptyState>
    );
  if (linkToExceptions(place) === linkToExceptions(everything))
    return <EmptyState icon={IconShieldCheck} title={words.clearTitle} text={words.clearText} help="exceptions" />;
  return (
    <EmptyState icon={IconSearchOff} title={words.noHits} text={words.noHitsText}>
      <Button variant="default" onClick={() => onPlace(everything)}>
        {words.clearFilters}
      </Button>
    </EmptyState>
  );
}
