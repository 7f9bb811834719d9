/** The page's side of the worker that cuts: the newest question counts, older answers are dropped. */
import type { DeskCut, DeskPage } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';

export interface Cutter {
	/** Null where a newer question was asked meanwhile. */
	cut: (corrections: readonly Correction[]) => Promise<DeskCut | null>;
}

/** @param base base path of the archive, with both slashes @throws where the converter cannot be had */
export async function openCutter(base: string, page: DeskPage): Promise<Cutter> {
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
	await new Promise<null>((resolve, reject) => waiting.set(0, { resolve, reject }));
	const { page: name, stem, fileName, text, sha256, sidecar, more } = page;
	try {
		await ask({ open: { page: name, stem, fileName, text, sha256, sidecar, more } });
	} catch (error) {
		worker.terminate();
		throw error;
	}
	let newest = 0;
	return {
		cut: async (corrections) => {
			const mine = ++newest;
			const cut = await ask<DeskCut>({ cut: corrections });
			return mine === newest ? cut : null;
		},
	};
}
