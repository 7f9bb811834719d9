import fc from 'fast-check';
import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderMdx } from '../../scripts/write/render-mdx.ts';
import type { BodyNode } from '../../scripts/types.ts';
import { articleSchema, type Article } from '../../src/schema/schema.ts';
import { anArticle } from '../an-article.ts';

type Element = { type: unknown; props: Record<string, unknown> };

/** Reads a body with the engine that renders the site. */
async function readBody(mdx: string): Promise<BodyNode[]> {
	const jsx = (type: unknown, props: Record<string, unknown>): Element => ({ type, props });
	const module = await evaluate(mdx.replace(/^---\n[\s\S]*?\n---\n/u, ''), {
		Fragment: 'fragment',
		jsx,
		jsxs: jsx,
		features: { gfm: false, smartPunctuation: false },
	} as never);
	const component = (name: string) => Object.assign(() => null, { component: name });
	const names = ['Caption', 'Credit', 'Corrected', 'Gap', 'Table'];
	const root = (module as { default: (props: unknown) => Element }).default({
		components: Object.fromEntries(names.map((name) => [name, component(name)])),
	});
	const blocks = root.type === 'fragment' ? children(root) : [root];
	return blocks.filter((child) => typeof child === 'object').map(readNode);
}

const children = (element: Element) => [element.props['children'] ?? []].flat() as (Element | string)[];
const KINDS: Record<string, BodyNode['kind']> = {
	p: 'paragraph',
	h3: 'subheading',
	Caption: 'caption',
	Credit: 'credit',
	Gap: 'gap',
	Table: 'table',
};

function readNode(element: Element): BodyNode {
	const type = element.type as string | { component: string };
	const kind = KINDS[typeof type === 'string' ? type : type.component];
	if (!kind) throw new Error(`Unexpected element ${JSON.stringify(element)}`);
	if (kind === 'gap') return { kind };
	const runs = children(element).map((child) => {
		if (typeof child === 'string') return { text: child };
		if (child.type === 'br') return { text: '\n' };
		return { text: children(child).join(''), from: child.props['from'] as string };
	});
	// The engine writes a line end of its own behind a break.
	const text = runs
		.map((run) => run.text)
		.join('')
		.replaceAll('\n\n', '\n');
	return { kind, runs: runs.some((run) => 'from' in run) ? runs : [{ text }] };
}

const plain = (kind: Exclude<BodyNode['kind'], 'gap'>, text: string): BodyNode => ({
	kind,
	runs: [{ text }],
});

const NASTY = [
	'{甲}', '<丙>', '*重* _点_ **强**', '[上接第一版）', '[a](b) ![c](d)', '&amp; & &#20;', '`码`', '\\', '\\*', '~~删~~ 9~11时',
	'import 货物', 'export 出口', 'import', '1. 一、二', '1) 三', '- 破折', '+ 加', '* 星', '# 井', '> 引', '---', '===', '***', '"直引" \'单\' -- ...',
	'😀 𠮷𡈽 emoji', '    缩进', '\t制表', '行尾空格  ', '| 表 | 格 |', '<!-- 注 -->', '<Gap />', '</Caption>', '{/* 注 */}', 'http://a.cn', ':::note', '[^1]', '$x$', '　　全角空格', '行尾全角　', '行尾\u2003', '行尾\ufeff', '@甲', '\u00a0不断', '&lt;', '"', 'a\\',
]; // prettier-ignore

describe('what is rendered reads back character for character', () => {
	test.each(NASTY)('%j in every kind of element', async (text) => {
		const body = (['paragraph', 'subheading', 'caption', 'credit', 'table'] as const).map((kind) =>
			plain(kind, text),
		);
		expect(await readBody(renderMdx(anArticle(), body))).toEqual(body);
	});

	test('any text at all', { timeout: 60_000 }, async () => {
		const piece = fc.oneof(
			fc.constantFrom(...NASTY),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
			fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
			fc.constantFrom('，', '。', '“', '”', ' ', '{', '}', '<', '>', '*', '_', '[', ']', '&', '`', '#'),
		);
		const text = fc
			.array(piece, { minLength: 1, maxLength: 8 })
			// find-pages refuses control characters, parse-blocks takes lines apart.
			.map((pieces) => pieces.join('').replace(/[^\P{Cc}\t]/gu, ''))
			.filter((value) => value.trim() !== '');
		const node = fc.tuple(fc.constantFrom('paragraph', 'subheading', 'caption', 'credit'), text);
		await fc.assert(
			fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 4 }), async (nodes) => {
				const body = nodes.map(([kind, value]) => plain(kind as 'paragraph', value));
				expect(await readBody(renderMdx(anArticle(), body))).toEqual(body);
			}),
			{ numRuns: 500 },
		);
	});

	test('a correction keeps both readings', async () => {
		const body: BodyNode[] = [
			{
				kind: 'paragraph',
				runs: [{ text: '全委' }, { text: '全面', from: '"全委" & {x} &amp; <b>' }, { text: '部署' }],
			},
		];
		expect(await readBody(renderMdx(anArticle(), body))).toEqual(body);
	});

	test('lines of a poem and rows of a table, whatever they begin with', async () => {
		// Lines are trimmed before they are written.
		const lines = NASTY.map((text) => text.trim()).filter(Boolean);
		for (const kind of ['paragraph', 'table'] as const) {
			const body = lines.map((line) => plain(kind, `甲\n${line}\n乙`));
			expect(await readBody(renderMdx(anArticle(), body))).toEqual(body);
		}
	});

	test('a gap stands for missing text', async () => {
		const body: BodyNode[] = [{ kind: 'gap' }, plain('paragraph', '年的反应能力。')];
		expect(await readBody(renderMdx(anArticle(), body))).toEqual(body);
	});

	test('a credit of several lines keeps its lines', () => {
		expect(renderMdx(anArticle(), [plain('credit', '■记者 甲\n通讯员 乙')])).toContain(
			'<Credit>■记者 甲\\\n通讯员 乙</Credit>',
		);
	});
});

test('frontmatter reads back as the record it was', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', minLength: 1 }),
			fc.constantFrom('2024-01-03', '[2024-01-02..2024-01-07]', '2024', '2022-09~'),
			(title, date) => {
				const article: Article = anArticle({
					title,
					date,
					topics: ['党建', '经济'],
					dateEvidence: ['“1月1日” ≥ 2024-01-01'],
				});
				const frontmatter = /^---\n([\s\S]*?)\n---\n/u.exec(renderMdx(article, []))?.[1] ?? '';
				expect(articleSchema.parse(parse(frontmatter))).toEqual(article);
			},
		),
	);
});
