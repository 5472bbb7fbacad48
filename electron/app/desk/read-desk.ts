import { answer, type Handlers } from '../handler.ts';
import { deskOf } from './desk-of.ts';

/** All merchants at once: turnover, what is in transit, exceptions, closes, alerts. */
export const readDesk: Handlers['desk.read'] = ({ month, currency }, { workspace: { reader }, clock }) =>
  answer(deskOf(reader, { month, currency }, clock()));
