import type { ChecklistItem, RuleSource } from './checklist-item.ts';

/** What a country asks of every merchant, besides the bank's and the persons' papers. */
export type CountryRules = {
  /** The rule by which persons and owners are identified. */
  readonly knowYourCustomer: RuleSource;
  readonly items: readonly ChecklistItem[];
};

/** The duty to know a customer, where a country has no row of its own below. */
export const fatf: RuleSource = {
  says: 'FATF Recommendations 10 and 24: identify the customer and the beneficial owner',
  url: 'https://www.fatf-gafi.org/en/topics/fatf-recommendations.html',
};

export const ruleSource = (says: string, url: string): RuleSource => ({ says, url });
