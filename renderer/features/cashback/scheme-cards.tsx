import type { CashbackSchemeView } from '../../../shared/contract/cashback.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { agreementText } from '../../ui/agreement-link.tsx';
import { Amount } from '../../ui/amount.tsx';
import { shareOf } from '../../ui/share-of.ts';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';
import { linkToCashback, type CashbackPlace } from './cashback-place.ts';

const tones: Readonly<Record<CashbackSchemeView['state'], Tone>> = {
  not_begun: 'quiet',
  running: 'ok',
  paused: 'warn',
  ended: 'quiet',
};

type SchemeCardsProps = {
  readonly schemes: readonly CashbackSchemeView[];
  readonly chosen: string | null;
  readonly place: CashbackPlace;
};

/** Every scheme with its sums, and how far its caps are used up. */
export function SchemeCards({ schemes, chosen, place }: SchemeCardsProps) {
  const speech = useSpeech();
  const words = speech.labels.cashback;
  return (
    <nav className="nk-cashback-cards" aria-label={words.schemes}>
      {schemes.map((view) => (
        <a
          key={view.id}
          className="nk-cashback-card"
          href={linkToCashback({ ...place, scheme: view.id, filter: 'all' })}
          aria-current={view.id === chosen ? 'true' : undefined}
        >
          <span className="nk-row-between">
            <strong className="nk-break">{view.scheme.name}</strong>
            <StateMark tone={tones[view.state]}>{words.states[view.state]}</StateMark>
          </span>
          <span className="nk-dim nk-small">
            {view.scheme.issuer}
            {view.agreement === null ? '' : ` · ${agreementText(view.agreement, speech)}`}
          </span>
          <Sums view={view} />
          <Progress view={view} />
        </a>
      ))}
    </nav>
  );
}

function Sums({ view: { totals, atMost } }: { readonly view: CashbackSchemeView }) {
  const { labels, voice } = useSpeech();
  const words = labels.cashback;
  const isNothing = ({ amount }: WireMoney): boolean => /^-?0$/.test(amount);
  return (
    <>
      <span className="nk-cashback-sums">
        <Sum label={atMost ? words.dueAtMost : words.due} value={totals.due} />
        <Sum label={words.received} value={totals.received} />
        <Sum label={words.waiting} value={totals.waiting} />
        <Sum
          label={atMost ? words.missingAtMost : words.missing}
          value={totals.missing}
          strong={!isNothing(totals.missing)}
        />
      </span>
      <span className="nk-row">
        {isNothing(totals.withoutDue) ? null : (
          <StateMark tone="warn">
            {words.withoutDue}: <Amount value={totals.withoutDue} />
          </StateMark>
        )}
        {totals.asks === 0 ? null : <StateMark tone="warn">{words.toAnswer(totals.asks, voice)}</StateMark>}
      </span>
    </>
  );
}

type SumProps = { readonly label: string; readonly value: WireMoney; readonly strong?: boolean };

const Sum = ({ label, value, strong = false }: SumProps) => (
  <span className={strong ? 'nk-cashback-sum nk-cashback-missing' : 'nk-cashback-sum'}>
    <span className="nk-figure-label">{label}</span>
    <span className="nk-figure-small">
      <Amount value={value} />
    </span>
  </span>
);

function Progress({ view: { month, total, first } }: { readonly view: CashbackSchemeView }) {
  const { labels, voice } = useSpeech();
  const words = labels.cashback;
  const bars = [
    ...(first === null
      ? []
      : [
          {
            id: 'first',
            share: Math.min(first.used / first.of, 1),
            text: words.firstOf(voice.number(first.used), voice.number(first.of)),
          },
        ]),
    ...(month === null
      ? []
      : [
          {
            id: 'month',
            share: (shareOf(month.used, month.cap) ?? 0) / 10_000,
            text: words.monthCap(voice.money(month.used), voice.money(month.cap)),
          },
        ]),
    ...(total === null
      ? []
      : [
          {
            id: 'total',
            share: (shareOf(total.used, total.cap) ?? 0) / 10_000,
            text: words.totalCap(voice.money(total.used), voice.money(total.cap)),
          },
        ]),
  ];
  return bars.map(({ id, share, text }) => (
    <span key={id} className="nk-cashback-progress">
      <span className="nk-meter" aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="nk-soft nk-small">{text}</span>
    </span>
  ));
}
