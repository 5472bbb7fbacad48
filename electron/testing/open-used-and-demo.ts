import { testBackend, type TestBackend } from './test-backend.ts';
import { useBooks } from './used-books.ts';

/** Books with a use of everything in them, and the sample data: what is true of reports must be true of both. */
export type UsedAndDemo = {
  readonly used: TestBackend;
  readonly demo: TestBackend;
  readonly remove: () => Promise<void>;
};

export async function openUsedAndDemo(): Promise<UsedAndDemo> {
  const { test: used } = await useBooks();
  const demo = testBackend();
  await demo.ask('vault.openDemo', {});
  return {
    used,
    demo,
    remove: async () => {
      await used.remove();
      await demo.remove();
    },
  };
}
