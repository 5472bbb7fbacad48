import type { ScenarioShop } from './scenario-shop.ts';

/** Something that is done in a scenario, with its words for the page that lists them. */
export type Act = {
  readonly words: string;
  /** What is brought by it, as files are written down. */
  readonly files?: string;
  readonly perform: (shop: ScenarioShop) => Promise<void>;
};
