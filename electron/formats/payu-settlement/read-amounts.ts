import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { zero, type Money } from '../../../shared/money/money.ts';
import type { FileIssue } from '../format.ts';
import { jsonText, type JsonObject } from '../json/json-value.ts';
import { readAmountsIn } from '../table/read-amount.ts';

/** A member as an amount; zero when it is missing or empty, null after an issue was told. */
export type MemberReader = (object: JsonObject, name: string) => Money | null;

export type MemberReaders = {
  readonly in: (currency: CurrencyCode) => MemberReader;
  /** Whether the member says anything at all. */
  readonly says: (object: JsonObject, name: string) => boolean;
};

export function readMembers(issue: (issue: FileIssue) => void): MemberReaders {
  const amountOf = readAmountsIn(issue);
  return {
    in: (currency) => {
      const nothing = zero(currency);
      return (object, name) => {
        const text = jsonText(object, name);
        return text === '' ? nothing : amountOf(text, currency, object.line, name);
      };
    },
    says: (object, name) => jsonText(object, name) !== '',
  };
}
