import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	articleEntryType,
	eagerMdx,
	rendererDigest,
	splitArticle,
} from '../../src/integrations/eager-mdx.ts';
import config from '../../astro.config.mjs';

const words = { photo: '图', gap: '缺' };
const entryType = articleEntryType(words);
const folder = mkdtempSync(join(tmpdir(), 'jianbao-mdx-'));
const head = '---\nid: "a"\ntitle: "题"\n---\n\n';

async function render(body: string): Promise<{ html: string; metadata?: Record<string, unknown> }> {
	const filePath = join(folder, 'a.mdx');
	writeFileSync(filePath, head + body);
	const contents = head + body;
	const info = await entryType.getEntryInfo({ fileUrl: pathToFileURL(filePath), contents });
	const renderEntry = await entryType.getRenderFunction?.({} as never);
	if (renderEntry === undefined) throw new Error('no render function');
	return renderEntry({ id: 'a', data: info.data, body: info.body, filePath });
}

describe('eagerMdx', () => {
	it('stores a failure with file and line instead of throwing where the content layer would swallow it', async () => {
		const { html, metadata } = await render('第一段。\n\n第二段 <Foto/>\n');
		expect(html).toBe('');
		expect(metadata?.['failure']).toMatch(/a\.mdx:8: Expected component `Foto`/u);
	});

	it('names the line of a body that does not parse', async () => {
		const { metadata } = await render('第一段。\n\n第二段 <b\n');
		expect(metadata?.['failure']).toMatch(/a\.mdx:8: Unexpected/u);
	});

	it('names the file of a component that throws', async () => {
		const { metadata } = await render('第一段。\n\n<Caption></Caption>\n');
		expect(metadata?.['failure']).toMatch(/a\.mdx:\d+: Unexpected empty caption/u);
	});

	it('keeps the parts of an article with its markup', async () => {
		const { html, metadata } = await render('第一段。\n');
		expect(html).toBe('<p data-field="paragraph">第一段。</p>');
		expect(metadata).toEqual({ parts: [{ kind: 'paragraph', text: '第一段。' }] });
	});

	it('stands after mdx(), so that it renders articles', () => {
		const names = (config.integrations ?? []).flat().map((one) => (one ? one.name : ''));
		expect(names.indexOf('@astrojs/mdx')).toBeGreaterThanOrEqual(0);
		expect(names.indexOf('jianbao:eager-mdx')).toBeGreaterThan(names.indexOf('@astrojs/mdx'));
	});

	it('puts a digest of all that renders into a part of the config that empties the cache', () => {
		const updates: unknown[] = [];
		const types: unknown[] = [];
		const hook = eagerMdx(words).hooks['astro:config:setup'] as (setup: unknown) => void;
		hook({
			updateConfig: (update: unknown) => updates.push(update),
			addContentEntryType: (type: unknown) => types.push(type),
		});
		expect(types).toMatchObject([{ extensions: ['.mdx'] }]);
		expect(updates).toEqual([{ server: { headers: { 'X-Article-Renderer': rendererDigest(words) } } }]);
	});

	it('changes the digest when any component or string of an article changes', () => {
		const read: string[] = [];
		const plain = rendererDigest(words, (file) => (read.push(file.pathname), 'same'));
		expect(read.some((file) => file.endsWith('body/components.ts'))).toBe(true);
		for (const changed of read)
			expect(rendererDigest(words, (file) => (file.pathname === changed ? 'other' : 'same'))).not.toBe(plain);
		expect(rendererDigest({ ...words, gap: '空' }, () => 'same')).not.toBe(plain);
	});
});

describe('splitArticle', () => {
	it('names file and line of frontmatter that is missing or is not YAML', () => {
		expect(() => splitArticle('正文', 'a.mdx')).toThrow('a.mdx:1: Unexpected start of file');
		expect(() => splitArticle('---\nid: "a"\ntitle: "题\n---\n正文', 'a.mdx')).toThrow(
			/a\.mdx:\d+: Unexpected frontmatter/u,
		);
	});

	it('keeps a line of dashes inside a quoted value', () => {
		const { data, body } = splitArticle('---\ntitle: "甲\\n---\\n乙"\n---\n正文\n', 'a.mdx');
		expect(data['title']).toBe('甲\n---\n乙');
		expect(body).toBe('正文\n');
	});
});
