import { lastUndone } from '../../store/history/steps-table.ts';
import type { Handlers } from '../handler.ts';
import { turnLatest } from './turn-latest.ts';
import { redoStep } from './turn-step.ts';

const forth = { command: 'ledger.redo', none: 'nothing_to_redo', find: lastUndone, turn: redoStep } as const;

/** Does again what was undone last. */
export const redo: Handlers['ledger.redo'] = ({ merchantId }, context) => turnLatest(forth, merchantId, context);
