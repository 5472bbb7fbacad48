import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { rateCard, type RateCard } from '../../shared/contract/rate-card.ts';
import type { FeeAccount } from '../../shared/contract/fees.ts';
import { pathFrom } from './arguments.ts';
import { chosenProvider } from './chosen-provider.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a rate card from its JSON file. Its `providerAccount` may be the provider's name: a file that is shared cannot know the
 * ids of somebody else's books.
 * @throws UsageError that says what in it is not as it should be.
 */
export async function givenRateCard(path: string, accounts: readonly FeeAccount[], named?: string): Promise<RateCard> {
  const found = rateCard.safeParse(await readJson(path));
  if (!found.success) throw new UsageError(`${path}: ${z.prettifyError(found.error).replaceAll('\n', ' ')}`);
  return { ...found.data, providerAccount: chosenProvider(accounts, named ?? found.data.providerAccount).id };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(pathFrom(path), 'utf8')) as unknown;
  } catch (fault) {
    throw new UsageError(`${path}: ${fault instanceof SyntaxError ? 'it is no JSON' : 'it could not be read'}`);
  }
}
