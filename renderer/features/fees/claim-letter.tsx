import type { FeeClaim } from '../../../shared/contract/fees.ts';
import { add } from '../../../shared/money/add.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { agreementName } from '../../ui/agreement-link.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { FeeRowsTable } from './fee-rows-table.tsx';
import { TermsList } from '../../ui/rate-lines/terms-list.tsx';

/** The letter, in the reader's language, on screen as on paper. */
export function ClaimLetter({ claim }: { readonly claim: FeeClaim }) {
  const { labels, voice } = useSpeech();
  const words = labels.fees;
  const { today } = usePlace();
  const month = voice.month(claim.month);
  return (
    <article className="nk-panel nk-letter" aria-label={words.letterTitle}>
      <dl className="nk-letter-head">
        <div>
          <dt>{words.letterTo}</dt>
          <dd>{institutionName(labels, claim.account.institution)}</dd>
        </div>
        <div>
          <dt>{words.letterFrom}</dt>
          <dd>{claim.merchant}</dd>
        </div>
        {claim.account.number === '' ? null : (
          <div>
            <dt>{words.letterAccount}</dt>
            <dd>{claim.account.number}</dd>
          </div>
        )}
        <div>
          <dt>{words.letterPeriod}</dt>
          <dd>{month}</dd>
        </div>
        <div>
          <dt>{words.letterDate}</dt>
          <dd>
            <DateText date={today} />
          </dd>
        </div>
      </dl>
      <h2>{words.letterTitle}</h2>
      <p>{words.letterOpening(month, labels.common.payments(claim.payments, voice), voice.money(claim.over))}</p>
      <h3>{words.letterTerms}</h3>
      {claim.cards.map(({ id, card, agreement }) => (
        <section key={id}>
          <p>
            <strong>{agreement === null ? card.name : agreementName(agreement, voice)}</strong>,{' '}
            {card.to === null
              ? words.furtherNotice(voice.date(card.from))
              : words.until(voice.date(card.from), voice.date(card.to))}
            {card.source === '' ? null : <span className="nk-dim"> · {card.source}</span>}
          </p>
          <TermsList card={card} />
        </section>
      ))}
      <h3>{words.letterSums}</h3>
      <Sums claim={claim} />
      <h3>{words.letterRows}</h3>
      <FeeRowsTable label={words.letterRows} rows={claim.rows} withVerdict={false} />
      {claim.more === 0 ? null : <p>{words.letterRest(labels.common.payments(claim.more, voice), claim.csvName)}</p>}
      <p>{words.letterAsk(voice.money(claim.payable))}</p>
      <p>
        {words.letterClosing}
        <br />
        {claim.merchant}
      </p>
    </article>
  );
}

function Sums({ claim }: { readonly claim: FeeClaim }) {
  const words = useSpeech().labels.fees;
  const sum = ({ fee, tax }: FeeClaim['charged']): WireMoney => toWire(add(fromWire(fee), fromWire(tax)));
  const rows = [
    { id: 'charged', label: words.charged, amount: sum(claim.charged) },
    { id: 'agreed', label: words.agreed, amount: sum(claim.expected) },
    { id: 'over', label: words.letterOver, amount: claim.over },
  ];
  return (
    <table className="nk-table nk-letter-sums" aria-label={words.letterSums}>
      <tbody>
        {rows.map(({ id, label, amount }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="nk-end">
              <Amount value={amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
