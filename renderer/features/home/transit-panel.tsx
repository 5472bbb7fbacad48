import { IconAlertTriangle } from '@tabler/icons-react';
import type { HomeLanding, HomeReport } from '../../../shared/contract/home.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { FigureLink } from './figure-link.tsx';

type InTransit = HomeReport['inTransit'][number];

/** Payouts and payments together, each with its day: the report of what is open. */
const everyPart = linkTo(paths.reports, { kind: 'settlements' });

/** So many days of landing beside what is overdue; the screens behind have every one. */
const most = 3;

/** What providers collected and the bank has not shown yet, by who holds it, with the day by which each part should land. */
export function TransitPanel({ report: { inTransit } }: { readonly report: HomeReport }) {
  const words = useSpeech().labels.home;
  return (
    <Panel title={words.inTransit} hint={words.inTransitHint}>
      {inTransit.length === 0 ? (
        <p className="nk-dim">{words.nothingInTransit}</p>
      ) : (
        <div className="nk-transits">
          {inTransit.map((one) => (
            <Holder key={`${one.institution} ${one.amount.currency}`} held={one} />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Holder({ held }: { readonly held: InTransit }) {
  const { labels, voice } = useSpeech();
  const { institution, amount, batches, payments, landings } = held;
  const rest = landings.length - most;
  return (
    <section className="nk-transit">
      <div className="nk-transit-head">
        <span className="nk-transit-name">{institutionName(labels, institution)}</span>
        <span className="nk-figure-small">
          <FigureLink to={batches > 0 && payments > 0 ? everyPart : linkOf(held, batches > 0)}>
            <Amount value={amount} />
          </FigureLink>
        </span>
      </div>
      <ul className="nk-landings">
        {landings.slice(0, rest === 1 ? most + 1 : most).map((landing) => (
          <Landing key={`${landing.when} ${landing.by ?? ''}`} landing={landing} />
        ))}
      </ul>
      <div className="nk-dim nk-small nk-row">
        {batches === 0 ? null : (
          <a className="nk-figure-link" href={linkOf(held, true)}>
            {labels.common.batches(batches, voice)}
          </a>
        )}
        {payments === 0 ? null : (
          <a className="nk-figure-link" href={linkOf(held, false)}>
            {labels.common.payments(payments, voice)}
          </a>
        )}
        {rest > 1 ? <span>{labels.home.laterDays(rest, voice)}</span> : null}
      </div>
    </section>
  );
}

/** One part by its day; what is overdue bears a sign and says so. */
function Landing({ landing: { when, by, amount } }: { readonly landing: HomeLanding }) {
  const { labels, voice } = useSpeech();
  const words = labels.home;
  return (
    <li className={when === 'overdue' ? 'nk-landing-overdue' : undefined}>
      <span>
        {when === 'overdue' ? <IconAlertTriangle size={14} stroke={2} aria-hidden /> : null}
        {when === 'arrived'
          ? words.arrived
          : when === 'deducted' || by === null
            ? words.deducted
            : when === 'overdue'
              ? words.overdueSince(voice.date(by))
              : words.landsBy(voice.date(by))}
      </span>
      <FigureLink to={everyPart}>
        <Amount value={amount} />
      </FigureLink>
    </li>
  );
}

/** Payouts of the provider that are on their way, or payments that are in none; of one account where it is one, of whatever day. */
function linkOf({ accounts, amount }: InTransit, ofBatches: boolean): string {
  const account = accounts.length === 1 ? (accounts[0] ?? null) : null;
  return ofBatches
    ? linkTo(paths.settlements, { state: 'on_way', account, currency: amount.currency, months: 'all' })
    : linkTo(paths.payments, { state: 'waiting', account, currency: amount.currency, months: 'all' });
}
