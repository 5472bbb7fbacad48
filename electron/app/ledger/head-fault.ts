import { assertNever } from '../../../shared/kernel/assert.ts';
import type { Finding } from '../../store/ledger/finding.ts';
import type { HeadVerdict } from '../../store/ledger/noted-head.ts';

/** What is wrong with the note of the chain's head beside the file, or with the chain it was noted of. */
export function headFault(head: HeadVerdict): Finding | null {
  switch (head.verdict) {
    case 'in_order':
      return null;
    case 'missing':
      return {
        code: 'head_missing',
        where: 'head',
        message:
          'The note of the last link of the audit chain is not beside the file: whether the file was put back to an earlier day cannot be told.',
      };
    case 'unreadable':
      return {
        code: 'head_unreadable',
        where: 'head',
        message: 'The note of the last link of the audit chain beside the file cannot be read.',
      };
    case 'forged':
      return {
        code: 'head_forged',
        where: 'head',
        message:
          'The note of the last link of the audit chain beside the file was not written by this workspace: its seal does not fit.',
      };
    case 'behind':
      return {
        code: 'head_behind',
        where: `chain_link ${head.noted.seq}`,
        message: `The note beside the file ends at link ${head.noted.seq} of the audit chain, which has gone on to link ${head.found?.seq}: an older note was put back, or it could not be written.`,
      };
    case 'cut':
      return {
        code: 'chain_cut',
        where: `chain_link ${head.noted.seq}`,
        message: `The audit chain ends at link ${head.found?.seq ?? 0}, but link ${head.noted.seq} (${head.noted.hash}) was noted beside the file: what came after was cut off, or the file is an older copy.`,
      };
    case 'rewritten':
      return {
        code: 'chain_rewritten',
        where: `chain_link ${head.noted.seq}`,
        message: `Link ${head.noted.seq} of the audit chain is not the one that was noted beside the file (${head.noted.hash}): the file is an older copy that was gone on with, or the chain was written anew. It now ends at link ${head.found?.seq}.`,
      };
    default:
      return assertNever(head);
  }
}
