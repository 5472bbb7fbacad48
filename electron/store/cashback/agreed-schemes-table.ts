import { z } from 'zod';
import { cashbackScheme, type CashbackScheme } from '../../../shared/contract/cashback.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import type { Reader, Writer } from '../connection.ts';
import { keepDocument, listDocuments } from '../documents/documents-table.ts';

/** What a merchant has said of a scheme of an agreement: all else the agreement says. */
export type SaidOfScheme = {
  /** Null while nobody has said on which account it runs. */
  readonly account: string | null;
  readonly answers: CashbackScheme['answers'];
};

const noun = 'agreed_scheme';

const said = z.strictObject({ account: z.string().nullable(), answers: cashbackScheme.shape.answers });

/** By the id of the scheme. */
export const saidOfSchemes = (reader: Reader, merchantId: MerchantId): ReadonlyMap<string, SaidOfScheme> =>
  new Map(listDocuments(reader, merchantId, noun).map(({ id, document }) => [id, said.parse(document)]));

export const keepSaidOfScheme = (
  writer: Writer,
  merchantId: MerchantId,
  id: string,
  document: SaidOfScheme,
  now: number,
): void => keepDocument(writer, merchantId, noun, id, document, now);
