import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import type { DeskRow } from '../../../shared/contract/desk.ts';
import { addMonths, type Month } from '../../../shared/kernel/local-date.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { countryName } from '../../../shared/wording/names/country-name.ts';
import { Amount } from '../../ui/amount.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { StandingMark } from '../../ui/standing-mark.tsx';
import { AlertMarks } from './alert-marks.tsx';
import { LimitMark } from './limit-mark.tsx';
import { Sparkline } from './sparkline.tsx';
import { VarianceMark } from './variance-mark.tsx';

type DeskTableRowProps = {
  readonly row: DeskRow;
  readonly month: Month;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly chosen: boolean;
  readonly marked: boolean;
  readonly onChoose: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onOpen: (row: DeskRow) => void;
};

/** One merchant at its place among hundreds; drawn anew only when something of it changed. */
export const DeskTableRow = memo(function DeskTableRow(props: DeskTableRowProps) {
  const { row, month, index, top, height, chosen, marked, onChoose, onToggle, onOpen } = props;
  const { labels, voice, language } = useSpeech();
  const words = labels.desk;
  const where = `${countryName(row.country, language)} · ${labels.catalogue.industries[row.industry]}`;
  const { week, month: some, older, overdue } = row.exceptions;
  const all = week + some + older;
  return (
    <div
      role="row"
      id={`desk-${row.id}`}
      aria-rowindex={index + 2}
      aria-selected={marked}
      className="nk-desk-row nk-desk-line"
      data-chosen={chosen}
      data-marked={marked}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={() => onChoose(row.id)}
    >
      <span role="gridcell" className="nk-desk-check">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={words.select(row.name)}
          checked={marked}
          onChange={() => onToggle(row.id)}
          onClick={(event) => event.stopPropagation()}
        />
      </span>
      <span role="rowheader" className="nk-desk-cell nk-desk-merchant">
        <button
          type="button"
          tabIndex={-1}
          className="nk-plain nk-link nk-desk-name"
          title={words.open(row.name)}
          onClick={() => onOpen(row)}
        >
          {row.name}
        </button>
        <span className="nk-dim nk-small nk-desk-where" title={where}>
          {where}
        </span>
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-standing">
        <StandingMark standing={row.standing} />
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-alerts">
        <AlertMarks alerts={row.alerts} />
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-turnover">
        {row.turnover.map(({ currency, real }) => (
          <span key={currency} className="nk-desk-one">
            {real === null ? <span className="nk-dim">{words.notKnown}</span> : <Amount value={real} />}
          </span>
        ))}
        {row.monthOver || row.source === 'none' ? null : <span className="nk-dim nk-small">{words.soFar}</span>}
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-declared">
        {row.turnover.map(({ currency, declared }) => (
          <span key={currency} className="nk-desk-one">
            {declared === null ? <span className="nk-dim">–</span> : <Amount value={declared} />}
          </span>
        ))}
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-variance">
        {row.turnover.map(({ currency, variance }) => (
          <VarianceMark key={currency} variance={variance} />
        ))}
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-year">
        {row.turnover.map(({ currency, months }) => (
          <span key={currency} className="nk-desk-one">
            <Sparkline months={months} first={addMonths(month, -11)} last={month} />
          </span>
        ))}
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-limit">
        {row.turnover.map(({ currency, limitUsed }) => (
          <LimitMark key={currency} used={limitUsed} />
        ))}
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-transit">
        <Amounts values={row.inTransit} />
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-exceptions">
        {all === 0 ? (
          <span className="nk-dim">–</span>
        ) : (
          <>
            <span title={words.exceptionsTold(voice.number(week), voice.number(some), voice.number(older))}>
              <strong>{voice.number(all)}</strong>{' '}
              <span className="nk-dim nk-small">
                {voice.number(week)} · {voice.number(some)} · {voice.number(older)}
              </span>
            </span>
            {overdue === 0 ? null : <span className="nk-small nk-desk-overdue">{words.overdue(overdue, voice)}</span>}
          </>
        )}
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-atRisk">
        <Amounts values={row.exceptions.atRisk} />
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-lastClosed">
        {row.lastClosed === null ? <span className="nk-dim">{words.never}</span> : voice.month(row.lastClosed)}
      </span>
      <span role="gridcell" className="nk-desk-cell nk-desk-knownUntil">
        <DateText date={row.knownUntil} />
        {row.source === 'packs' ? <span className="nk-dim nk-small">{words.fromPacks}</span> : null}
      </span>
    </div>
  );
});
