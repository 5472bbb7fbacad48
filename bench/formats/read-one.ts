/** Reads one file in a process of its own: `node bench/formats/read-one.ts FILE [OPTIONS.json]`. Prints what it found. */
import { sumReading } from './sum-reading.ts';

const [, , path = '', options = null] = process.argv;
const began = process.hrtime.bigint();
const usedBefore = process.cpuUsage();
const found = await sumReading(path, options);
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
const { user, system } = process.cpuUsage(usedBefore);
console.log(JSON.stringify({ ...found, seconds, processorSeconds: (user + system) / 1e6 }));
