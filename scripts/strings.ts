/** `npm run strings`: writes the interface of Taiwan from the simplified one. It is checked in, and a test keeps both together. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { toTaiwan } from './strings/to-taiwan.ts';

const from = 'src/strings/zh-cn';
const to = 'src/strings/zh-tw';

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
	const filepath = join(to, name);
	const text = toTaiwan(readFileSync(join(from, name), 'utf8'));
	writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}
