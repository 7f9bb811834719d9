/** The converter in the reader's browser: opens a page once, then cuts it as often as it is asked. */
import { json, packs } from './fetched.browser.ts';
import type { CutBytes } from '../look/cut-vectors.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { DeskPage } from '../../src/corrections/desk.ts';
import { readWeights, type WeightTable } from '../weights/weights.ts';
import { makeLanguage, useLanguage, withSurnames } from '../language/words.ts';
import { openDesk, type Desk } from './cut-desk.ts';
import type { DeskLanguage } from './write-desk.ts';

export type DeskCall =
	| { id: number; open: Omit<DeskPage, 'corrections' | 'version' | 'token'> }
	| { id: number; cut: readonly Correction[] };

const weights = Promise.all([
	json<WeightTable>('weights'),
	json<Omit<CutBytes, 'vectors' | 'stops'>>('table'),
	packs.vectors,
	packs.stops,
	json<DeskLanguage>('language'),
]).then(([table, cuts, vectors, stops, { added, ...rows }]) => {
	useLanguage(withSurnames(makeLanguage(rows), added));
	return readWeights(table, {
		...cuts,
		vectors: new Int8Array(vectors.buffer),
		stops: new Int8Array(stops.buffer),
	});
});
// Reported where it is awaited.
weights.catch(() => null);

let desk: Promise<Desk> | null = null;

async function answer(call: DeskCall): Promise<unknown> {
	if ('open' in call) {
		desk = weights.then((loaded) => openDesk(call.open, loaded));
		await desk;
		return null;
	}
	if (!desk) throw new Error('Unexpected cut before a page was opened');
	return (await desk).cut(call.cut);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<DeskCall>) => {
	answer(data).then(
		(value) => globalThis.postMessage({ id: data.id, value }),
		(error: unknown) => globalThis.postMessage({ id: data.id, error: String(error) }),
	);
});
// The dictionary is awaited above: what is sent before this would be lost.
globalThis.postMessage({ id: 0, value: null });
