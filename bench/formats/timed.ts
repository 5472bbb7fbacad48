/** What a piece of work took of the clock and of the processor, which a machine busy with other things still tells apart. */
export type Times = { readonly seconds: number; readonly processorSeconds: number };

export async function timed<T>(work: () => Promise<T>): Promise<T & Times> {
  const began = process.hrtime.bigint();
  const before = process.cpuUsage();
  const done = await work();
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const { user, system } = process.cpuUsage(before);
  return { ...done, seconds, processorSeconds: (user + system) / 1e6 };
}
