import { lastStanding } from '../../store/history/steps-table.ts';
import type { Handlers } from '../handler.ts';
import { turnLatest } from './turn-latest.ts';
import { undoStep } from './turn-step.ts';

const back = { command: 'ledger.undo', none: 'nothing_to_undo', find: lastStanding, turn: undoStep } as const;

/** Takes the latest step back that still stands, by reversals. */
export const undo: Handlers['ledger.undo'] = ({ merchantId }, context) => turnLatest(back, merchantId, context);
