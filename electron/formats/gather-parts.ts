import { issueList, type IssueList } from './issue-list.ts';
import { ledgerRoom } from './ledger-room.ts';
import type { FileIssue, NormalisedRow, ReadEvent, StatementBalance } from './format.ts';
import type { Findings, FormatFacts, PartBeginning } from './text/text-format.ts';

/** Rows in one event: enough to make crossing a thread cheap, few enough to hold. */
const rowsPerEvent = 2000;

/** Takes what a reader finds and makes the events of its parts of it. */
export type PartsGathering = Findings & {
  /** Events that are ready, in order; taken away. */
  readonly take: () => readonly ReadEvent[];
  /** Nothing more comes: ends the open part, or gives one without rows when none was begun. */
  readonly end: (last: readonly FileIssue[]) => readonly ReadEvent[];
};

export function gatherParts(
  facts: FormatFacts,
  within: string | null,
  progress: () => { readonly bytesRead: number; readonly bytesTotal: number | null },
): PartsGathering {
  let ready: ReadEvent[] = [];
  let rows: NormalisedRow[] = [];
  let rowsRead = 0;
  let open = false;
  let issues: IssueList = issueList();
  let balances: StatementBalance[] = [];
  const room = ledgerRoom();

  const flush = (): void => {
    if (rows.length === 0) return;
    ready.push({ type: 'rows', rows, issues: issues.take(), ...progress() });
    rowsRead += rows.length;
    rows = [];
  };

  const begin = ({ account, institution, timeZone, accountId }: PartBeginning): void => {
    if (open) finish([]);
    open = true;
    ready.push({
      type: 'recognised',
      format: facts.id,
      kind: facts.kind,
      institution: institution ?? facts.institution,
      timeZone: timeZone ?? facts.timeZone,
      account,
      ...(accountId === undefined ? {} : { accountId }),
      within,
    });
  };

  const finish = (last: readonly FileIssue[]): void => {
    flush();
    last.forEach(issues.add);
    ready.push({
      type: 'finished',
      sha256: null,
      rowsRead,
      issues: [...issues.take(), ...issues.overflow()],
      balances,
    });
    open = false;
    rowsRead = 0;
    issues = issueList();
    balances = [];
  };

  const take = (): readonly ReadEvent[] => {
    const taken = ready;
    ready = [];
    return taken;
  };

  return {
    row: (row) => {
      if (!open) begin({ account: null });
      const fitted = room.fit(row);
      if ('code' in fitted) issues.add(fitted);
      else rows.push(fitted);
      if (rows.length >= rowsPerEvent) flush();
    },
    issue: (issue) => issues.add(issue),
    begin,
    balance: (balance) => {
      const outside = room.ofBalance(balance);
      if (outside === null) balances.push(balance);
      else issues.add(outside);
    },
    take,
    end: (last) => {
      if (!open) begin({ account: null });
      finish(last);
      return take();
    },
  };
}
