/** A question to the person, from wherever it comes up, and the one dialog that answers it. */
export type Asking<Question, Answer> = {
  /** Whoever asks while a question stands there waits for the same answer. */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly settle: (answer: Answer) => void;
  /** The question that stands there, or null. */
  readonly question: () => Question | null;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createAsking<Question, Answer>(): Asking<Question, Answer> {
  const listeners = new Set<() => void>();
  let asked: { readonly question: Question; readonly answer: Promise<Answer> } | null = null;
  let resolve: (answer: Answer) => void = () => undefined;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    ask: (question) => {
      if (asked !== null) return asked.answer;
      const answer = new Promise<Answer>((settled) => (resolve = settled));
      asked = { question, answer };
      tell();
      return answer;
    },
    settle: (answer) => {
      if (asked === null) return;
      asked = null;
      resolve(answer);
      tell();
    },
    question: () => asked?.question ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
