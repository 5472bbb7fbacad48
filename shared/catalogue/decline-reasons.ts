/**
 * Why a payment failed, as far as it tells of an outage. `technical`: the provider, the bank or the rail failed. `customer`:
 * the customer's bank answered and said no (no money, a wrong PIN), which shows that the way there works. `unattended`: the
 * customer did nothing, which tells neither.
 */
export type DeclineCause = 'technical' | 'customer' | 'unattended';

/**
 * Response codes of UPI that are the customer's own or nobody's. Every other code, and no code, counts as technical. Source:
 * NPCI, UPI Error and Response Codes, version 2.3.1, and the table of them that HDFC Bank's SmartGateway publishes, where
 * each is called technical or business.
 */
export const upiCodes: Readonly<Record<string, Exclude<DeclineCause, 'technical'>>> = {
  Z9: 'customer', // insufficient funds
  ZM: 'customer', // incorrect MPIN
  Z6: 'customer', // PIN tries exceeded
  Z7: 'customer', // transaction frequency limit
  Z8: 'customer', // limit of one transaction
  ZU: 'customer', // limit of the issuing bank
  ZX: 'customer', // inactive or dormant account
  YE: 'customer', // account blocked
  XH: 'customer', // account does not exist
  B1: 'customer', // mobile number changed
  B3: 'customer', // not permitted to the account
  AM: 'customer', // MPIN not set
  U16: 'customer', // risk threshold exceeded
  K1: 'customer', // suspected fraud, by the remitting bank
  ZA: 'unattended', // declined by the customer
  ZG: 'unattended', // address restricted by the customer
  U69: 'unattended', // collect request expired
  U19: 'unattended', // authorisation declined
};

/**
 * What providers write in words: Razorpay's reasons (its list of UPI error codes), PhonePe's error codes and descriptions
 * (developer.phonepe.com), Stripe's decline codes. Compared in lower case with everything but letters made into one space.
 */
export const causeWords: readonly (readonly [string, Exclude<DeclineCause, 'technical'>])[] = [
  ['insufficient fund', 'customer'],
  ['insufficient balance', 'customer'],
  ['incorrect pin', 'customer'],
  ['invalid pin', 'customer'],
  ['wrong pin', 'customer'],
  ['incorrect mpin', 'customer'],
  ['invalid mpin', 'customer'],
  ['incorrect otp', 'customer'],
  ['incorrect cvc', 'customer'],
  ['incorrect cvv', 'customer'],
  ['expired card', 'customer'],
  ['card expired', 'customer'],
  ['lost card', 'customer'],
  ['stolen card', 'customer'],
  ['limit exceeded', 'customer'],
  ['cancelled by', 'unattended'],
  ['canceled by', 'unattended'],
  ['payment cancelled', 'unattended'],
  ['declined by customer', 'unattended'],
  ['txn not completed', 'unattended'],
  ['collect expired', 'unattended'],
  ['request expired', 'unattended'],
];
