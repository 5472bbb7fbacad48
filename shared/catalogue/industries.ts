/** What a merchant does. High-risk industries need a reserve and more documents before an account opens. */
export const industries = {
  ecommerce: { highRisk: false },
  retail: { highRisk: false },
  food: { highRisk: false },
  services: { highRisk: false },
  education: { highRisk: false },
  travel: { highRisk: false },
  subscriptions: { highRisk: false },
  forex: { highRisk: true },
  igaming: { highRisk: true },
  adult: { highRisk: true },
} as const;

export type IndustryId = keyof typeof industries;

export const industryIds = Object.keys(industries) as readonly IndustryId[];
