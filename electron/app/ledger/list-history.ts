import type { HistoryStep } from '../../../shared/contract/ledger.ts';
import { lastUndone, lastStanding, listSteps, type StepRecord } from '../../store/history/steps-table.ts';
import { findMerchant } from '../../store/merchants/merchants-table.ts';
import { answer, refuse, type Handlers } from '../handler.ts';

/** As many steps as anybody looks back over; all of them can be undone. */
const mostShown = 500;

export const shownStep = ({ seq, kind, what, takenAt, undone }: StepRecord): HistoryStep => ({
  id: seq.toString(),
  kind,
  what: { code: what.code, facts: { ...what.facts } },
  at: new Date(takenAt).toISOString(),
  undone,
});

/** What was done and can be undone, newest first. */
export const listHistory: Handlers['ledger.history'] = ({ merchantId }, { workspace: { reader } }) =>
  findMerchant(reader, merchantId) === null
    ? refuse('merchant_unknown', { id: merchantId })
    : answer({
        steps: listSteps(reader, merchantId, mostShown).map(shownStep),
        canUndo: lastStanding(reader, merchantId) !== null,
        canRedo: lastUndone(reader, merchantId) !== null,
      });
