import { Button } from '@mantine/core';
import { IconReceiptRefund } from '@tabler/icons-react';
import type { FeeAuditLine, FeeVerdict } from '../../../shared/contract/fees.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { agreementName } from '../../ui/agreement-link.tsx';
import { Amount } from '../../ui/amount.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { Panel } from '../../ui/panel.tsx';
import { accountText } from './account-text.ts';
import { FeeBars } from './fee-bars.tsx';
import { linkToFees } from './fees-place.ts';
import { inOwnDigits } from '../../ui/rate-lines/own-digits.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** One provider account in one currency: charged against agreed, and what is between them, each a way to its rows. */
export function AuditPanel({ line }: { readonly line: FeeAuditLine }) {
  const { labels, voice } = useSpeech();
  const words = labels.fees;
  const ofMonth = { account: line.account.id, currency: line.currency, month: line.month };
  const against = [...line.cards, ...line.agreements.map((agreement) => agreementName(agreement, voice))];
  const hasCard = against.length > 0;
  return (
    <Panel
      title={`${accountText(labels, line.account)} · ${line.currency}`}
      hint={hasCard ? words.heldAgainst(against.join(', ')) : words.noCard}
      actions={
        hasCard ? (
          line.over.rows > 0 ? (
            <Button
              component="a"
              href={linkToFees({ view: 'claim', ...ofMonth })}
              leftSection={<IconReceiptRefund size={17} aria-hidden />}
            >
              {words.claim}
            </Button>
          ) : null
        ) : (
          <Button component="a" href={linkToFees({ view: 'card', account: line.account.id })}>
            {words.makeCard}
          </Button>
        )
      }
    >
      <div className="nk-stack-tight">
        {hasCard ? <FeeBars line={line} /> : <p className="nk-soft">{words.noCardText}</p>}
        <dl className="nk-fee-facts">
          <div>
            <dt>{words.sold}</dt>
            <dd>
              <Amount value={line.gross} />
              <span className="nk-dim"> · {labels.common.payments(line.payments, voice)}</span>
            </dd>
          </div>
          <div>
            <dt>{words.charged}</dt>
            <dd>
              {line.together
                ? `${voice.money(line.charged.fee)} · ${words.together}`
                : words.chargedOver(voice.money(line.charged.fee), voice.money(line.charged.tax))}
            </dd>
          </div>
          {hasCard ? (
            <div>
              <dt>{words.agreed}</dt>
              <dd>{words.chargedOver(voice.money(line.expected.fee), voice.money(line.expected.tax))}</dd>
            </div>
          ) : null}
          <div title={words.rateHint}>
            <dt>{words.rate}</dt>
            <dd>{line.effectivePercent === null ? '–' : `${inOwnDigits(line.effectivePercent, voice)}%`}</dd>
          </div>
        </dl>
        <Differences line={line} />
        {line.waiting === 0 ? null : <p className="nk-dim nk-small">{words.waiting(line.waiting, voice)}</p>}
      </div>
    </Panel>
  );
}

type Difference = { readonly verdict: FeeVerdict; readonly rows: number; readonly amount: WireMoney | null };

/** Too much and too little stand apart: one never pays for the other. What there is none of is left out. */
function Differences({ line }: { readonly line: FeeAuditLine }) {
  const { labels, voice } = useSpeech();
  const words = labels.fees;
  const all: readonly Difference[] = [
    { verdict: 'over', ...line.over },
    { verdict: 'under', ...line.under },
    { verdict: 'not_agreed', rows: line.notAgreed.rows, amount: line.notAgreed.charged },
    { verdict: 'no_card', rows: line.noCard.rows, amount: line.noCard.charged },
    { verdict: 'own_row', rows: line.ownRows.rows, amount: line.ownRows.charged },
    { verdict: 'as_agreed', rows: line.asAgreed, amount: null },
  ];
  const some = all.filter(({ rows }) => rows > 0);
  const decimals = widestDecimals([...some.flatMap(({ amount }) => amount ?? []), line.rounding]);
  const name = accountText(labels, line.account);
  return (
    <table className="nk-table nk-fee-figures" aria-label={`${words.figures}: ${name}`}>
      <thead>
        <tr>
          <th scope="col">{words.verdict}</th>
          <th scope="col" className="nk-end">
            {words.count}
          </th>
          <th scope="col" className="nk-end">
            {words.figure}
          </th>
        </tr>
      </thead>
      <tbody>
        {some.map(({ verdict, rows, amount }) => (
          <tr key={verdict}>
            <th scope="row">
              <VerdictMark verdict={verdict} />
            </th>
            <td className="nk-end">
              <a
                className="nk-link"
                href={linkToFees({
                  view: 'rows',
                  account: line.account.id,
                  currency: line.currency,
                  month: line.month,
                  verdict,
                })}
                title={words.showRows(words.verdicts[verdict])}
              >
                {words.rows(rows, voice)}
              </a>
            </td>
            <td className="nk-end">{amount === null ? '–' : <Amount value={amount} decimals={decimals} />}</td>
          </tr>
        ))}
        {line.rounding.amount === '0' ? null : (
          <tr title={words.roundingHint}>
            <th scope="row">{words.rounding}</th>
            <td />
            <td className="nk-end">
              <Amount value={line.rounding} decimals={decimals} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
