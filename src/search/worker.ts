/** The search's own thread: the engine, sets, ranking and context lines run here, so that typing never waits for them. */
import type { Ask, Answer, FoundHits, Hit } from './answer.ts';
import { decodeCatalogue, type Catalogue } from './catalogue.ts';
import { IndexOutdated, type SearchEngine } from './engine/engine.ts';
import type { EngineName } from './engine/choose.ts';
import { pagefindEngine, type PagefindModule } from './engine/pagefind.ts';
import { pauses, steadyFetch } from './engine/steady-fetch.ts';
import type { DayCount } from './tools/course.ts';
import type { Line } from './tools/lines.ts';
import type { ToSimplified } from '../text/traditional.ts';
import { decodePeople } from './people.ts';
import type { Part } from './parts.ts';
import type { Shown } from './record.ts';
import { openSession, type Session } from './session.ts';
import { mayBeTraditional, simplifierOf } from '../text/traditional.ts';
import { unpack } from '../packed/unpack.ts';

/** What the page can ask of the worker. */
export interface Methods {
	/** Loads what every question needs, before there is one. */
	warm: () => Promise<null>;
	answer: (ask: Ask) => Promise<Answer>;
	/** All articles found, in the order of the answer, with their hits. */
	found: (ask: Ask) => Promise<FoundHits[]>;
	/** Their ids. */
	ids: (ask: Ask) => Promise<string[]>;
	/** The longest parts that are found of what is not. */
	parts: (ask: Ask) => Promise<Part[]>;
	/** Some of them as the list shows them. */
	hits: (ask: Ask, rows: readonly number[]) => Promise<Hit[]>;
	/** Every place of the answer's terms. */
	lines: (ask: Ask) => Promise<Line[]>;
	/** The answer by date. */
	course: (ask: Ask) => Promise<DayCount[]>;
	/** What the archive holds by date. */
	held: (ask: Ask) => Promise<DayCount[]>;
}
export interface Call {
	id: number;
	base: string;
	engine: EngineName;
	folds: boolean;
	method: keyof Methods;
	ask: Ask | null;
	/** Which articles, of `hits`. */
	rows: readonly number[];
}
export type Reply = { id: number } & ({ value: unknown } | { error: { name: string; message: string } });

const steady = steadyFetch(globalThis.fetch.bind(globalThis));
globalThis.fetch = steady.fetch;

let session: Promise<Session> | null = null;
let table: Promise<ToSimplified> | null = null;

const load = async (url: string, cache: RequestCache): Promise<Uint8Array> =>
	unpack(new Uint8Array(await (await fetch(url, { cache })).arrayBuffer()));

let imports = 0;
/** Tries again as `steady` does; under another address, because some browsers keep a failed module. */
async function loadPagefind(base: string): Promise<PagefindModule> {
	for (let attempt = 0; ; attempt++) {
		const again = imports++ === 0 ? '' : `?again=${imports}`;
		try {
			return (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as PagefindModule;
		} catch (error) {
			if (attempt >= pauses.length) throw error;
			await new Promise((done) => setTimeout(done, pauses[attempt]));
		}
	}
}

/** Begins to load what the engine needs, and opens it when the catalogue is there. */
const begin: Record<
	EngineName,
	(base: string, cache: RequestCache) => (catalogue: Catalogue) => SearchEngine<Shown>
> = {
	pagefind: (base) => {
		const pagefind = loadPagefind(base);
		// Reported where it is awaited; without this the worker would report it a second time.
		pagefind.catch(() => null);
		return (catalogue) =>
			pagefindEngine({ folder: `${base}pagefind/`, load: () => pagefind, health: steady, catalogue });
	},
	grams: (base, cache) => {
		// A small archive does not pay for it.
		const made = import('./engine/fetch-grams.ts').then(({ fetchGrams }) =>
			fetchGrams<Shown>(`${base}search/grams/`, (url) => load(url, cache)),
		);
		made.then((engine) => engine.open()).catch(() => null);
		return () => ({
			open: async () => (await made).open(),
			find: async (tokens) => (await made).find(tokens),
			read: async (rows) => (await made).read(rows),
		});
	},
};

/** Without it the list is longer, and not wrong. */
const loadGroups = async (base: string, cache: RequestCache): Promise<number[][]> => {
	try {
		const answer = await fetch(`${base}search/reprints.json`, { cache });
		return answer.ok ? ((await answer.json()) as number[][]) : [];
	} catch {
		return [];
	}
};

async function open(
	{ base, engine: name, folds }: Pick<Call, 'base' | 'engine' | 'folds'>,
	cache: RequestCache,
): Promise<Session> {
	steady.renew();
	const engineOver = begin[name](base, cache);
	const groups = folds ? loadGroups(base, cache) : Promise.resolve([]);
	const catalogue = decodeCatalogue(await load(`${base}search/catalogue.bin`, cache));
	const engine = engineOver(catalogue);
	await engine.open();
	return openSession({
		catalogue,
		engine,
		people: async () => decodePeople(await load(`${base}search/people.bin`, cache)),
		ids: async () =>
			JSON.parse(new TextDecoder().decode(await load(`${base}search/ids.bin`, cache))) as string[],
		held: () => load(`${base}search/held.bin`, cache),
		reprints: () => groups,
		simplifier: async (text) => {
			if (!mayBeTraditional(text)) return (char) => char;
			table ??= fetch(`${base}search/traditional.txt`)
				.then((response) => response.text())
				.then(simplifierOf);
			table.catch(() => (table = null));
			return table;
		},
	});
}

async function run(call: Call): Promise<unknown> {
	const { method, ask, rows } = call;
	session ??= open(call, 'no-cache');
	session.catch(() => (session = null));
	const work = async (opened: Session): Promise<unknown> =>
		method === 'warm' || ask === null ? null : opened[method](ask, rows);
	try {
		return await work(await session);
	} catch (error) {
		if (!(error instanceof IndexOutdated)) throw error;
		// The archive was published anew while the page was open.
		session = open(call, 'reload');
		return work(await session);
	}
}

// Pagefind begins to load without waiting for it; that it failed is told by the question that needs it.
globalThis.addEventListener('unhandledrejection', (event) => event.preventDefault());

globalThis.addEventListener('message', ({ data }: MessageEvent<Call>) => {
	const reply = (message: Reply): void => globalThis.postMessage(message);
	run(data).then(
		(value) => reply({ id: data.id, value }),
		(error: unknown) => {
			const { name, message } = error instanceof Error ? error : new Error(String(error));
			reply({ id: data.id, error: { name, message } });
		},
	);
});
