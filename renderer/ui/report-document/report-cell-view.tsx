import type { ReportCell } from '../../../shared/contract/report-document.ts';
import { sayCell } from '../../../shared/wording/reports/say-cell.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../amount.tsx';
import { MomentText } from '../moment-text.tsx';

type ReportCellViewProps = {
  readonly cell: ReportCell;
  readonly zone: string;
  readonly decimals: number;
  /** In a row, as against a sum: what is nothing stands back. */
  readonly quiet: boolean;
};

/** A cell of a report on screen and on paper: amounts with their points under each other, days and moments as such. */
export function ReportCellView({ cell, zone, decimals, quiet }: ReportCellViewProps) {
  const { voice, amountsHidden } = useSpeech();
  switch (cell.is) {
    case 'none':
      return <span className="nk-dim">–</span>;
    case 'amount':
      return (
        <Amount
          value={cell.amount}
          decimals={decimals}
          // Hidden, a zero looks like any other amount.
          {...(quiet && !amountsHidden && isNothing(cell.amount.amount) ? { className: 'nk-dim' } : {})}
        />
      );
    case 'moment':
      return <MomentText instant={cell.instant} zone={zone} />;
    case 'date':
      return <time dateTime={cell.date}>{voice.date(cell.date)}</time>;
    default:
      return sayCell(cell, voice, zone);
  }
}

const isNothing = (amount: string): boolean => /^-?0*$/.test(amount);
