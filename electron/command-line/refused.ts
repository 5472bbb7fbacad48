import type { AnyAnswer } from './command.ts';

export type RefusedAnswer = Extract<AnyAnswer, { readonly ok: false }>;

/** Carries a refusal from where it was answered to where the command ends. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly answer: RefusedAnswer;

  constructor(answer: RefusedAnswer) {
    super(answer.code);
    this.answer = answer;
  }
}
