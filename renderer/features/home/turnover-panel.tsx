import { Button } from '@mantine/core';
import type { HomeReport } from '../../../shared/contract/home.ts';
import { addMonths, lastDayOf, parseLocalDate, type LocalDate, type Month } from '../../../shared/kernel/local-date.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { percentText, shareOf } from '../../ui/share-of.ts';
import { FigureLink } from './figure-link.tsx';

type Turnover = HomeReport['turnover'][number];

type TurnoverPanelProps = { readonly report: HomeReport; readonly onChoose: () => void };

/** The month's turnover per currency, against what was declared and against the month before. */
export function TurnoverPanel({ report: { turnover, month }, onChoose }: TurnoverPanelProps) {
  const { labels, voice } = useSpeech();
  const words = labels.home;
  const sold = turnover.some(({ payments, declared }) => payments > 0 || declared !== null);
  return (
    <Panel
      title={words.turnover}
      actions={
        <a className="nk-link nk-small" href={linkTo(paths.reports, { kind: 'turnover' })}>
          {words.turnoverReport}
        </a>
      }
    >
      {sold ? (
        <div className="nk-turnovers">
          {turnover.map((one) => (
            <OneCurrency key={one.currency} turnover={one} month={month} />
          ))}
        </div>
      ) : (
        <div className="nk-row">
          <span className="nk-dim">{words.emptyMonth(voice.month(month))}</span>
          <Button size="xs" variant="default" onClick={onChoose}>
            {words.choose}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function OneCurrency({ turnover, month }: { readonly turnover: Turnover; readonly month: HomeReport['month'] }) {
  const { labels, voice, locale, say } = useSpeech();
  const { currency, payments, gross, declared, pace } = turnover;
  const words = labels.home;
  const share = declared === null ? null : shareOf(gross, declared);
  const rows = linkTo(paths.payments, { sold: month, currency });
  return (
    <div className="nk-turnover">
      <div className="nk-figure">
        <FigureLink to={rows}>
          <Amount value={gross} />
        </FigureLink>
      </div>
      <div className="nk-dim nk-small">{labels.common.payments(payments, voice)}</div>
      {share === null || declared === null ? null : (
        <div className="nk-declared-meter">
          <div className="nk-meter" aria-hidden>
            <span style={{ width: `${Math.min(share / 100, 100)}%` }} />
          </div>
          <span className="nk-soft nk-small">
            {words.ofDeclared(percentText(share, locale), voice.money(declared))}
          </span>
        </div>
      )}
      {pace === null ? null : <p className="nk-soft nk-small">{say(pace)}</p>}
      <LastMonth turnover={turnover} month={month} />
    </div>
  );
}

/** The month before: up to the same day while this one runs, and whole. */
function LastMonth({ turnover, month }: { readonly turnover: Turnover; readonly month: HomeReport['month'] }) {
  const { labels, voice, locale } = useSpeech();
  const { today } = usePlace();
  const words = labels.home;
  const { currency, gross, lastMonth, lastMonthSameDays } = turnover;
  const before = addMonths(month, -1);
  const rows = { sold: before, currency };
  const beside = (other: WireMoney): string => {
    const share = shareOf(gross, other);
    return share === null ? '' : ` · ${changeText(share, locale)}`;
  };
  if (isNothing(lastMonth)) return <p className="nk-dim nk-small">{words.nothingLastMonth}</p>;
  return (
    <dl className="nk-home-before">
      {lastMonthSameDays === null ? null : (
        <div>
          <dt>{words.sameDays}</dt>
          <dd>
            <FigureLink to={linkTo(paths.payments, { ...rows, to: sameDayOf(before, today) })}>
              {voice.money(lastMonthSameDays)}
            </FigureLink>
            {beside(lastMonthSameDays)}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.lastMonthWhole}</dt>
        <dd>
          <FigureLink to={linkTo(paths.payments, rows)}>{voice.money(lastMonth)}</FigureLink>
          {lastMonthSameDays === null ? beside(lastMonth) : ''}
        </dd>
      </div>
    </dl>
  );
}

/** The day of another month with today's number, or that month's last. */
const sameDayOf = (month: Month, today: LocalDate): LocalDate =>
  parseLocalDate(`${month}-${today.slice(8)}`) ?? lastDayOf(month);

const isNothing = ({ amount }: WireMoney): boolean => !/[1-9]/.test(amount);

/** How much more or less, with its sign: +12.5%, −3%. */
const changeText = (share: number, locale: string): string => {
  const text = percentText(Math.abs(share - 10_000), locale);
  return share >= 10_000 ? `+${text}` : `−${text}`;
};
