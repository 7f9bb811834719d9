/** The page's side of the worker: one promise a question. */
import type { Answer, Ask, FoundHits, Hit } from './answer.ts';
import type { EngineName } from './engine/choose.ts';
import type { Part } from './parts.ts';
import type { DayCount } from './tools/course.ts';
import type { Line } from './tools/lines.ts';
import type { Call, Methods, Reply } from './worker.ts';

export interface SearchClient {
	warm: () => Promise<null>;
	answer: (ask: Ask) => Promise<Answer>;
	found: (ask: Ask) => Promise<FoundHits[]>;
	ids: (ask: Ask) => Promise<string[]>;
	parts: (ask: Ask) => Promise<Part[]>;
	hits: (ask: Ask, rows: readonly number[]) => Promise<Hit[]>;
	lines: (ask: Ask) => Promise<Line[]>;
	course: (ask: Ask) => Promise<DayCount[]>;
	held: (ask: Ask) => Promise<DayCount[]>;
}

/**
 * @param base base path of the archive, with both slashes
 * @param folds are there articles of largely the same text?
 */
export function searchClient(base: string, engine: EngineName, folds: boolean): SearchClient {
	let worker: Worker | null = null;
	let calls = 0;
	const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
	const failAll = (error: Error): void => {
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
		worker?.terminate();
		worker = null;
	};
	const start = (): Worker => {
		const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
			const call = waiting.get(data.id);
			waiting.delete(data.id);
			if (call === undefined) return;
			if ('value' in data) call.resolve(data.value as never);
			else call.reject(Object.assign(new Error(data.error.message), { name: data.error.name }));
		});
		// The worker's own script could not be had, or it broke: the next question starts another.
		made.addEventListener('error', ({ message }) => failAll(new Error(message || 'worker')));
		return made;
	};
	const call = <Value>(
		method: keyof Methods,
		ask: Ask | null,
		rows: readonly number[] = [],
	): Promise<Value> =>
		new Promise((resolve, reject) => {
			worker ??= start();
			const id = ++calls;
			waiting.set(id, { resolve, reject });
			worker.postMessage({ id, base, engine, folds, method, ask, rows } satisfies Call);
		});
	return {
		warm: () => call('warm', null),
		answer: (ask) => call('answer', ask),
		found: (ask) => call('found', ask),
		ids: (ask) => call('ids', ask),
		parts: (ask) => call('parts', ask),
		hits: (ask, rows) => call('hits', ask, rows),
		lines: (ask) => call('lines', ask),
		course: (ask) => call('course', ask),
		held: (ask) => call('held', ask),
	};
}
