/** Values kept from run to run, each a packed file under a name of its own; what is damaged is as good as not there. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface KeptFiles<Value> {
	/** Null where there is none, or where it does not read back: gzip has a checksum of its own. */
	read: (name: string) => Value | null;
	write: (name: string, value: Value) => void;
	/** Removes all but these. */
	keepOnly: (names: ReadonlySet<string>) => void;
}

/** Values must survive JSON. */
export const keptFiles = <Value>(folder: string): KeptFiles<Value> => ({
	read(name) {
		try {
			return JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString()) as Value;
		} catch {
			return null;
		}
	},
	write(name, value) {
		const path = join(folder, name);
		mkdirSync(folder, { recursive: true });
		writeFileSync(`${path}.new`, gzipSync(JSON.stringify(value), { level: 1 }));
		renameSync(`${path}.new`, path);
	},
	keepOnly(names) {
		for (const name of namesIn(folder)) if (!names.has(name)) rmSync(join(folder, name));
	},
});

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
