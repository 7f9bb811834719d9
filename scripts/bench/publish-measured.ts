/** `npm run eval -- --publish` keeps what was measured in `src/data/measured.json`, which the site's about page shows. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { weightsDigest, type Measured } from '../../src/data/measured.ts';

const rounded = (key: string, value: unknown): unknown =>
	typeof value === 'number' && key !== 'pages' ? Math.round(value * 1000) / 1000 : value;

export async function publish(
	measured: Omit<Measured, 'weights'>,
	file = 'src/data/measured.json',
): Promise<void> {
	const json = JSON.stringify({ ...measured, weights: weightsDigest() }, rounded);
	writeFileSync(file, await format(json, { parser: 'json', useTabs: true, printWidth: 110 }));
	console.log(`\nPublished in ${file}`);
}
