import type { LocalDate } from '../../../shared/kernel/local-date.ts';
import { dueReminders, type DueFacts, type MerchantDue } from '../../domain/reminders/due-reminders.ts';
import { listExceptions } from '../../store/exceptions/exceptions-table.ts';
import { listMerchants } from '../../store/merchants/merchants-table.ts';
import { monthsWithRows } from '../../store/reports/turnover-table.ts';
import { backupAge } from '../backups/backup-age.ts';
import { answer, type Handlers, type OpenContext } from '../handler.ts';
import { monthStates } from '../periods/month-states.ts';
import { businessDate } from '../../domain/ledger/business-date.ts';

/** What is due today, for a notice outside of the window. The demo's books are nobody's, and books that are only read wait for nobody. */
export const remindersDue: Handlers['reminders.due'] = (_, context) => {
  const status = context.session.status();
  if (status.demo || status.readOnly !== null) return answer({ reminders: [] });
  return answer({ reminders: [...dueReminders(factsOf(context))] });
};

function factsOf({ workspace, backups, clock }: OpenContext): DueFacts {
  const { reader } = workspace;
  const now = new Date(clock()).toISOString();
  const merchants = listMerchants(reader).map(({ id, zone }): MerchantDue => {
    const stateOf = monthStates(reader, id);
    return {
      today: businessDate(now, zone),
      openMonths: monthsWithRows(reader, id).filter((month) => stateOf(month) !== 'closed'),
      dueDays: listExceptions(reader, id)
        .filter(({ state }) => state === 'open' || state === 'asked')
        .map(({ due }) => due)
        .filter((due): due is LocalDate => due !== null),
    };
  });
  const good = backups.list(workspace).find(({ fault }) => fault === null) ?? null;
  const { since, overdue } = backupAge(backups, reader, good?.madeAt ?? null);
  return { merchants, backupOld: overdue ? { since } : null };
}
