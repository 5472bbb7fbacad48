import type { ReportSection } from '../../../../shared/contract/report-document.ts';
import type { Reader } from '../../../store/connection.ts';
import type { MerchantRecord } from '../../../store/merchants/merchants-table.ts';
import { incidentOf } from '../../incidents/incident-of.ts';
import { cell } from './cells.ts';
import { incidentCell } from './incident-cell.ts';
import { column, leadTo, row, section, sumsOf, word } from './sections.ts';
import type { ToldException } from './told-exceptions.ts';

const columns = [
  column('kind', 'text'),
  column('references', 'text'),
  column('amount', 'amount', word('at_risk')),
  column('occurred', 'date', word('occurred_on')),
  column('due', 'date'),
  column('age', 'count'),
  column('state', 'text'),
  column('resolved', 'date', word('resolved_on')),
  column('owner', 'text'),
  column('why', 'sentence'),
  column('incident', 'text'),
];

/** As many references as a line of a report bears; the screen and the letters have them all. */
const mostReferences = 4;
/** As long as the contract lets a text be. */
const longest = 2000;

/** Every one of them with what it is about, what it is worth, how it stands and why. */
export function exceptionsList(
  reader: Reader,
  merchant: MerchantRecord,
  told: readonly ToldException[],
): ReportSection {
  const incidents = incidentOf(
    reader,
    merchant,
    told.map(({ exception }) => exception.subject),
  );
  const rows = told.map(({ exception, resolvedOn, ageDays }) => {
    const { kind, references, amountAtRisk, occurredOn, due, state, owner, why, subject } = exception;
    const [reference = null] = references;
    return row(
      [
        cell.name('exception_kind', kind),
        cell.text(referencesText(references)),
        cell.amount(amountAtRisk),
        cell.date(occurredOn),
        cell.date(due),
        cell.count(ageDays),
        cell.name('exception_state', state),
        cell.date(resolvedOn),
        cell.text(owner),
        cell.sentence(why),
        incidentCell(incidents(subject)),
      ],
      leadTo('exceptions', { state: 'all', kind, q: reference === null ? null : reference.slice(0, 200) }),
    );
  });
  return section({ id: 'exceptions_each', columns, rows, totals: sumsOf(columns, rows, ['amount']) });
}

function referencesText(references: readonly string[]): string | null {
  if (references.length === 0) return null;
  const shown = references.slice(0, mostReferences).join(', ');
  const more = references.length - mostReferences;
  return `${shown}${more > 0 ? ` +${more}` : ''}`.slice(0, longest);
}
