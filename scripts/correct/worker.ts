/** The converter in the reader's browser: opens a page once, then cuts it as often as it is asked. */
import { json, packs } from './fetched.browser.ts';
import type { CutBytes } from '../look/cut-vectors.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { DeskPage } from '../../src/corrections/desk.ts';
import type { Shapes } from '../papers/shapes.ts';
import { readWeights, type Weights, type WeightTable } from '../weights/weights.ts';
import { makeLanguage, useLanguage, withSurnames } from '../language/words.ts';
import { openDesk, type Desk, type Opened } from './cut-desk.ts';
import { lessonOf, taughtOn } from './lesson.ts';
import type { DeskLanguage } from './write-desk.ts';

export type DeskCall =
	| { id: number; open: Opened }
	| { id: number; cut: readonly Correction[] }
	/** What the decisions would change on that page of the same paper; without one, whether they teach anything at all. */
	| { id: number; teach: readonly Correction[]; page: DeskPage | null };

const weights = Promise.all([
	json<WeightTable>('weights'),
	json<Omit<CutBytes, 'vectors' | 'stops'>>('table'),
	packs.vectors,
	packs.stops,
	json<DeskLanguage>('language'),
]).then(([table, cuts, vectors, stops, { added, ...rows }]) => {
	useLanguage(withSurnames(makeLanguage({ ...rows, phrases: {} }), added));
	return readWeights(table, {
		...cuts,
		vectors: new Int8Array(vectors.buffer),
		stops: new Int8Array(stops.buffer),
	});
});
// Reported where it is awaited.
weights.catch(() => null);

let desk: Promise<Desk> | null = null;
let opened: Opened | null = null;
/** Of the decisions that were asked about last: page after page is asked about the same. */
let lesson: { key: string; shapes: Shapes | null } | null = null;

function lessonUnder(corrections: readonly Correction[], by: Weights): Shapes | null {
	const key = JSON.stringify(corrections);
	if (lesson?.key !== key) lesson = { key, shapes: opened && lessonOf(opened, corrections, by) };
	return lesson.shapes;
}

async function answer(call: DeskCall): Promise<unknown> {
	if ('open' in call) {
		[opened, lesson] = [call.open, null];
		desk = weights.then((loaded) => openDesk(call.open, loaded));
		await desk;
		return null;
	}
	if ('teach' in call) {
		const by = await weights;
		const shapes = lessonUnder(call.teach, by);
		return call.page ? shapes && taughtOn(call.page, shapes, by) : shapes !== null;
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
