/** Reads one file in a process of its own: `node bench/formats/read-one.ts FILE [OPTIONS.json]`. Prints what it found. */
import { sumReading } from './sum-reading.ts';
import { timed } from './timed.ts';

const [, , path = '', options = null] = process.argv;
console.log(JSON.stringify(await timed(() => sumReading(path, options))));
