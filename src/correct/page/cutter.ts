/** The page's side of the worker that cuts: the newest question counts, older answers are dropped. */
import type { DeskCut, DeskPage, DeskTaught } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';

export interface Cutter {
	/** Null where a newer question was asked meanwhile. */
	cut: (corrections: readonly Correction[]) => Promise<DeskCut | null>;
	/** Do the decisions teach the page's paper anything? */
	teaches: (corrections: readonly Correction[]) => Promise<boolean>;
	/** What they would change on another page of the paper; null where that stays as it is. */
	taught: (corrections: readonly Correction[], page: DeskPage) => Promise<DeskTaught | null>;
}

/** Opens a page where the converter has come. @throws where the converter cannot be had */
export type Opening = (page: DeskPage) => Promise<Cutter>;

/** Sends for the converter, which takes a while to come: before anything is known of the page. */
export function fetchCutter(base: string): Opening {
	const worker = new Worker(`${base}correct/cut.js`, { type: 'module' });
	const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
	let calls = 0;
	worker.addEventListener(
		'message',
		({ data }: MessageEvent<{ id: number; value?: unknown; error?: string }>) => {
			const call = waiting.get(data.id);
			waiting.delete(data.id);
			if (data.error === undefined) call?.resolve(data.value as never);
			else call?.reject(new Error(data.error));
		},
	);
	worker.addEventListener('error', ({ message }) => {
		for (const { reject } of waiting.values()) reject(new Error(message || 'worker'));
		waiting.clear();
	});
	const ask = <Value>(question: object): Promise<Value> =>
		new Promise((resolve, reject) => {
			const id = ++calls;
			waiting.set(id, { resolve, reject });
			worker.postMessage({ id, ...question });
		});
	// The worker says so when it listens; what is sent before would be lost.
	const listens = new Promise<null>((resolve, reject) => waiting.set(0, { resolve, reject }));
	// Reported where it is awaited.
	listens.catch(() => worker.terminate());
	let newest = 0;
	return async ({ page: name, stem, fileName, text, sha256, sidecar, more }) => {
		await listens;
		try {
			await ask({ open: { page: name, stem, fileName, text, sha256, sidecar, more } });
		} catch (error) {
			worker.terminate();
			throw error;
		}
		return {
			cut: async (corrections) => {
				const mine = ++newest;
				const cut = await ask<DeskCut>({ cut: corrections });
				return mine === newest ? cut : null;
			},
			teaches: (teach) => ask<boolean>({ teach, page: null }),
			taught: (teach, page) => ask<DeskTaught | null>({ teach, page }),
		};
	};
}
