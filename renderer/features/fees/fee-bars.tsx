import type { FeeAuditLine } from '../../../shared/contract/fees.ts';
import { add } from '../../../shared/money/add.ts';
import { compare } from '../../../shared/money/compare.ts';
import type { Money } from '../../../shared/money/money.ts';
import { fromWire, toWire } from '../../../shared/money/wire.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { shareOf } from '../../ui/share-of.ts';

const both = ({ fee, tax }: FeeAuditLine['charged']): Money => add(fromWire(fee), fromWire(tax));

/** Charged and agreed, fee and tax together, as two bars of one scale: one filled, one outlined, so that grey is enough. */
export function FeeBars({ line }: { readonly line: FeeAuditLine }) {
  const words = useSpeech().labels.fees;
  const charged = both(line.charged);
  const agreed = both(line.expected);
  const longest = toWire(compare(charged, agreed) >= 0 ? charged : agreed);
  const bars = [
    { id: 'charged', label: words.charged, amount: toWire(charged) },
    { id: 'agreed', label: words.agreed, amount: toWire(agreed) },
  ];
  return (
    <div className="nk-fee-bars">
      {bars.map(({ id, label, amount }) => (
        <div key={id} className="nk-fee-bar">
          <span className="nk-figure-label">{label}</span>
          <span className="nk-fee-track" aria-hidden>
            <span
              className={`nk-fee-length nk-fee-${id}`}
              style={{ inlineSize: `${Math.max(0, shareOf(amount, longest) ?? 0) / 100}%` }}
            />
          </span>
          <span className="nk-figure-small">
            <Amount value={amount} />
          </span>
        </div>
      ))}
    </div>
  );
}
