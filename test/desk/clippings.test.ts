import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
	joined,
	readAnnotations,
	writeAnnotations,
	type ReadClips,
} from '../../src/desk/clippings/annotations.ts';
import { articleText } from '../../src/desk/clippings/article-text.ts';
import { standingOf } from '../../src/desk/clippings/check.ts';
import { inFolders, movedOrder, type Clip } from '../../src/desk/clippings/clip.ts';
import { compile } from '../../src/desk/clippings/compile.ts';
import { locate } from '../../src/desk/clippings/locate.ts';
import { toMarkdown } from '../../src/desk/clippings/markdown.ts';
import { readRecord } from '../../src/desk/clippings/read-record.ts';
import { toWord } from '../../src/desk/clippings/word.ts';
import { encodeBundles } from '../../src/packed/bundles.ts';
import { unzip } from '../unzip.ts';

const archive = 'https://example.org/shelf/';
const now = '2026-01-02T03:04:05.000Z';
const uuid = (nth: number): string => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
const aClip = (fields: Partial<Clip> = {}): Clip => ({
	id: uuid(1),
	kind: 'passage',
	made: now,
	modified: now,
	order: 1,
	folder: '',
	note: '',
	archive,
	article: 'east-12',
	url: `${archive}articles/east-12/`,
	title: '东湾桥通车',
	citation: '东湾桥通车[N]. 东湾晨报，2001-02-03（4）.',
	text: '大桥长八百米',
	prefix: '二日上午，',
	suffix: '，两岸群众',
	beginsAt: [12],
	sources: [{ page: 'east', lines: [[12, 20]], sha256: 'a'.repeat(64) }],
	...fields,
});
const read = (file: string): ReadClips => {
	const found = readAnnotations(file, now);
	if (typeof found === 'string') throw new Error(found);
	return found;
};

const aText = fc.string({ unit: fc.constantFrom(...'桥通 车\n"<&>*_[]#\\`1.-') });
const anyClip = fc
	.record({
		nth: fc.nat(99),
		kind: fc.constantFrom('article' as const, 'passage' as const, 'search' as const),
		folder: aText.map((text) => text.trim()),
		note: aText,
		text: aText,
		prefix: aText,
		suffix: aText,
		order: fc.integer(),
	})
	.map(({ nth, prefix, suffix, kind, ...rest }) =>
		aClip({
			...rest,
			id: uuid(nth),
			kind,
			...(kind === 'passage' ? { prefix, suffix } : { prefix: '', suffix: '' }),
			...(kind === 'search' ? { article: null, citation: '', beginsAt: [], sources: [] } : {}),
		}),
	);

describe('clippings as annotations', () => {
	it('read back as they were, whatever was written in them', () => {
		fc.assert(
			fc.property(fc.array(anyClip, { maxLength: 6 }), (clips) => {
				expect(read(writeAnnotations(clips, archive, now))).toEqual({ clips, unread: [] });
			}),
		);
	});

	it('are what the model asks for', () => {
		const page = JSON.parse(writeAnnotations([aClip({ note: '要核' })], archive, now));
		expect(page).toMatchObject({
			'@context': ['http://www.w3.org/ns/anno.jsonld', expect.anything()],
			type: 'AnnotationPage',
			items: [
				{
					type: 'Annotation',
					motivation: 'highlighting',
					body: [{ type: 'TextualBody', purpose: 'commenting', value: '要核' }, { purpose: 'describing' }],
					target: {
						source: `${archive}articles/east-12/`,
						selector: {
							type: 'TextQuoteSelector',
							exact: '大桥长八百米',
							prefix: '二日上午，',
							suffix: '，两岸群众',
						},
					},
				},
			],
		});
	});

	it('of another program are read, as far as they say something', () => {
		const other = {
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: 'http://example.net/1',
			type: 'Annotation',
			body: { type: 'TextualBody', value: '旁注' },
			target: { source: 'https://example.net/a', selector: { type: 'TextQuoteSelector', exact: '原话' } },
		};
		const { clips } = read(JSON.stringify(other));
		expect(clips).toMatchObject([
			{
				kind: 'passage',
				text: '原话',
				note: '旁注',
				url: 'https://example.net/a',
				archive: '',
				article: null,
			},
		]);
	});

	it.each<[string, string, unknown]>([
		['broken off', writeAnnotations([aClip()], archive, now).slice(0, -30), 'not-json'],
		['no annotations', '{"type":"FeatureCollection","features":[]}', 'not-annotations'],
		['a word', '"剪报"', 'not-annotations'],
		['null', 'null', 'not-annotations'],
		['empty', '', 'not-json'],
		['10 MB', `[${' '.repeat(10_000_000)}]`, 'too-large'],
	])('that are %s are refused with the reason', (_, file, fault) => {
		expect(readAnnotations(file, now)).toBe(fault);
	});

	it('tell which entries are none, and take the others', () => {
		const page = JSON.parse(writeAnnotations([aClip()], archive, now));
		page.items.unshift(7, { type: 'Annotation', target: 'javascript:alert(1)' });
		expect(read(JSON.stringify(page))).toEqual({ clips: [aClip()], unread: [1, 2] });
	});

	it('lose nothing when they meet others: the same are known, those that differ are both kept', () => {
		const held = [aClip(), aClip({ id: uuid(2), note: '甲' })];
		const file = [
			aClip({ modified: '2026-02-02T00:00:00.000Z' }),
			aClip({ id: uuid(2), note: '乙' }),
			aClip({ id: uuid(3), note: '丙' }),
		];
		const { add, known } = joined(held, file);
		expect(known).toBe(1);
		expect(add.map(({ note }) => note)).toEqual(['乙', '丙']);
		expect(new Set([...held, ...add].map(({ id }) => id)).size).toBe(4);
		expect(joined([...held, ...add], file)).toEqual({ add: [], known: 3 });
		expect(joined(held, read(writeAnnotations(held, archive, now)).clips)).toEqual({ add: [], known: 2 });
	});
});

describe('a passage', () => {
	const whole = '二日上午，大桥长八百米，两岸群众前来。\n晚上，大桥长八百米，灯火通明。';
	const quote = { text: '大桥长八百米', prefix: '二日上午，', suffix: '，两岸群众' };
	it('is found where its neighbours are, though the words stand twice', () => {
		expect(locate(whole, { ...quote, prefix: '\n晚上，', suffix: '，灯火' })).toEqual({
			state: 'same',
			start: 23,
		});
		expect(locate(whole, quote)).toEqual({ state: 'same', start: 5 });
	});
	it('that was corrected is told with the words that stand there now', () => {
		expect(locate('二日上午，大桥长九百米，两岸群众前来。', quote)).toEqual({
			state: 'changed',
			now: '大桥长九百米',
		});
	});
	it('that is gone is told as lost', () => {
		expect(locate('天气晴。', quote)).toEqual({ state: 'lost' });
	});
	it('of any text is found in that text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'甲乙丙\n'), minLength: 1, maxLength: 60 }),
				fc.nat(),
				fc.nat(),
				(text, a, b) => {
					const from = a % text.length;
					const to = from + 1 + (b % (text.length - from));
					const found = locate(text, {
						text: text.slice(from, to),
						prefix: text.slice(Math.max(0, from - 32), from),
						suffix: text.slice(to, to + 32),
					});
					expect(found.state).toBe('same');
				},
			),
		);
	});
});

describe('what became of a clipping', () => {
	const record = {
		dateline: '本报讯',
		source: [],
		body: [
			{ kind: 'paragraph', text: '二日上午,大桥长八百米，两岸群众' },
			{ kind: 'gap', text: '' },
		],
	};
	it('is told by the text as the page shows it', () => {
		expect(articleText(record)).toBe('本报讯\n二日上午，大桥长八百米，两岸群众');
		expect(standingOf(aClip({ kind: 'article', text: articleText(record) }), record)).toEqual({
			state: 'same',
		});
		expect(standingOf(aClip(), record)).toEqual({ state: 'same' });
	});
	it('is that its article is gone, or reads otherwise', () => {
		expect(standingOf(aClip(), null)).toEqual({ state: 'gone' });
		expect(standingOf(aClip({ kind: 'article', text: '旧' }), record).state).toBe('changed');
	});
});

describe('the data of an article', () => {
	const line = (id: string) => JSON.stringify({ id, dateline: null, source: [], body: [] });
	const west = new TextEncoder().encode(`${line('west-1')}\n${line('west-12')}\n`);
	const files: Record<string, string | Uint8Array<ArrayBuffer>> = {
		'/shelf/packs/data.bin': encodeBundles(
			{ names: ['west'] },
			{ files: [['data/1.bin', 1]], sizes: [west.length] },
		) as Uint8Array<ArrayBuffer>,
		'/shelf/packs/data/1.bin': west,
		'/shelf/articles/east-1.json': line('east-1'),
		'/shelf/articles/odd-1.json': '{',
	};
	beforeAll(() => {
		vi.stubGlobal('fetch', async (path: string) => {
			if (path.includes('away')) throw new TypeError('network');
			return new Response(files[path] ?? '', {
				status: path in files ? 200 : path.includes('busy') ? 503 : 404,
			});
		});
	});
	afterAll(() => void vi.unstubAllGlobals());
	it.each([
		['east-1', 'east-1'],
		['west-12', 'west-12'],
		['west-2', null],
		['north-1', null],
		['busy-1', 'unasked'],
		['away-1', 'unasked'],
		['odd-1', 'unasked'],
	])('of %s is found beside it or in the pack of its page: %s', async (id, expected) => {
		const record = await readRecord('/shelf/', id);
		expect(
			typeof record === 'object' && record !== null ? (record as unknown as { id: string }).id : record,
		).toBe(expected);
	});
});

describe('order and folders', () => {
	const clips = [1, 2, 3].map((nth) => aClip({ id: uuid(nth), order: nth, folder: nth === 2 ? '乙夹' : '' }));
	it('put the nameless folder first', () => {
		expect(inFolders(clips).map(([name, its]) => [name, its.length])).toEqual([
			['', 2],
			['乙夹', 1],
		]);
	});
	it('move one past its neighbour and no further', () => {
		const all = clips.map((clip) => ({ ...clip, folder: '' }));
		const up = movedOrder(all, uuid(3), -1);
		expect(up).toBeGreaterThan(1);
		expect(up).toBeLessThan(2);
		expect(movedOrder(all, uuid(1), 1)).toBe(2.5);
		expect(movedOrder(all, uuid(1), -1)).toBeNull();
	});
});

describe('the compilation', () => {
	const clips = [
		aClip({ note: '要核', text: '# 一\n* 二 <b> [三](x) 1. 四' }),
		aClip({
			id: uuid(2),
			folder: '桥',
			kind: 'search',
			text: '',
			title: '东湾 -桥',
			citation: '',
			sources: [],
			beginsAt: [],
		}),
	];
	const made = compile(clips, { archive, digest: 'd'.repeat(64), day: '2026-01-02' });
	const said = [
		'# 一',
		'* 二 <b> [三](x) 1. 四',
		'东湾桥通车[N]. 东湾晨报，2001-02-03（4）.',
		'第12—20行',
		'摘要aaaaaaaaaaaa',
		'按：要核',
		'd'.repeat(64),
		'东湾 -桥',
	];

	it('is Markdown that reads as what was printed', () => {
		const text = textOf(unified().use(remarkParse).parse(toMarkdown(made)));
		for (const part of said) expect(text).toContain(part);
	});

	it('is a Word file with a footnote for every entry', async () => {
		const files = unzip(Buffer.from(await (await toWord(made)).arrayBuffer()));
		const textIn = (name: string): string =>
			[...(files.get(name) ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
				.map(([, one = '']) => one.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
				.join('');
		const text = textIn('word/document.xml') + textIn('word/footnotes.xml');
		for (const part of said) expect(text).toContain(part);
		expect(files.get('word/document.xml')?.match(/<w:footnoteReference /gu)).toHaveLength(2);
		expect(textIn('word/footnotes.xml')).toContain(`${archive}articles/east-12/`);
	});
});

interface MarkdownNode {
	type: string;
	value?: string;
	children?: MarkdownNode[];
}
/** What a reader sees of it. */
const textOf = ({ value = '', children = [] }: MarkdownNode): string => value + children.map(textOf).join('');
