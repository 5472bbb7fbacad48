import { listMerchants as readMerchants } from '../../store/merchants/merchants-table.ts';
import { answer, type Handlers } from '../handler.ts';
import { merchantAnswer } from './merchant-answer.ts';

export const listMerchants: Handlers['merchants.list'] = (_, { workspace }) =>
  answer({ merchants: readMerchants(workspace.reader).map((merchant) => merchantAnswer(workspace.reader, merchant)) });
