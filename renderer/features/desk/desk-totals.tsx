import { useState } from 'react';
import type { Desk } from '../../../shared/contract/desk.ts';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';

/** From this height of the window on the sums of each currency are shown at once; else a button shows them. */
const tallEnough = 960;

/** The sums of all merchants, each currency for itself, and all of them in one by rates whose day is said. */
export function DeskTotals({ desk }: { readonly desk: Desk }) {
  const { labels, voice } = useSpeech();
  const words = labels.desk;
  const { totals, reported, rates, reportingCurrency } = desk;
  const [isOpen, setOpen] = useState(() => window.innerHeight >= tallEnough);
  return (
    <div className="nk-desk-foot">
      <table className="nk-table nk-desk-totals" aria-label={words.totalIn(reportingCurrency)}>
        <thead className={isOpen ? undefined : 'nk-desk-folded'}>
          <tr>
            <th scope="col" />
            <th scope="col" className="nk-end">
              {words.turnover}
            </th>
            <th scope="col" className="nk-end">
              {words.declared}
            </th>
            <th scope="col" className="nk-end">
              {words.transit}
            </th>
            <th scope="col" className="nk-end">
              {words.atRisk}
            </th>
          </tr>
        </thead>
        <tbody>
          {(isOpen ? totals : []).map(({ currency, real, declared, inTransit, atRisk }) => (
            <tr key={currency}>
              <th scope="row">{words.total(currency)}</th>
              {[real, declared, inTransit, atRisk].map((amount, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- four columns that never move
                <td key={index} className="nk-end">
                  <Amount value={amount} />
                </td>
              ))}
            </tr>
          ))}
          <tr className="nk-desk-all">
            <th scope="row">
              <button
                type="button"
                className="nk-plain nk-desk-fold"
                aria-expanded={isOpen}
                onClick={() => setOpen((before) => !before)}
              >
                {isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronUp size={14} aria-hidden />}
                {words.totalIn(reportingCurrency)}
              </button>
            </th>
            <td className="nk-end">
              <Amount value={reported.total} />
            </td>
            <td colSpan={3} className="nk-dim nk-small">
              {rates.length === 0
                ? null
                : isOpen
                  ? rates
                      .map(
                        ({ currency, rate, on }) => `1 ${currency} = ${rate} ${reportingCurrency} (${voice.date(on)})`,
                      )
                      .join(' · ')
                  : words.ratesOf([...new Set(rates.map(({ on }) => voice.date(on)))].join(', '))}
              {reported.withoutRate.length === 0 ? null : (
                <strong className="nk-desk-missing"> {words.withoutRate(reported.withoutRate.join(', '))}</strong>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
