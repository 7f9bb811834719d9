/**
 * DeepSeek-OCR's grounded Markdown: each block is led by `<|ref|>label<|/ref|><|det|>[[x1, y1, x2, y2]]<|/det|>`,
 * in thousandths of the page. https://github.com/deepseek-ai/DeepSeek-OCR
 */
import type { Box } from '../../page-layout.ts';
import { boxOf, buildPage, type PlacedLine } from './build-page.ts';
import { withoutMarkup } from './markup.ts';
import type { ReadPage } from './types.ts';

const LEAD = /<\|ref\|>([^<\n]*)<\|\/ref\|>\s*<\|det\|>([^<\n]*)<\|\/det\|>[ \t]*\n?/gu;

export const isGrounded = (text: string): boolean => /<\|ref\|>[^<\n]*<\|\/ref\|>\s*<\|det\|>/u.test(text);

export function groundedPage(source: string, first: number, part: string | null): ReadPage {
	const leads = [...source.matchAll(LEAD)];
	const setAside = leads.map(({ 0: text, index }) => ({
		line: first + source.slice(0, index).split('\n').length - 1,
		text: text.trim(),
		what: 'token',
	}));
	const pictures: Box[] = [];
	const placed: PlacedLine[] = [];
	const put = (text: string, known: Omit<PlacedLine, 'text'>, at: number) => {
		const clean = withoutMarkup(text, first + source.slice(0, at).split('\n').length - 1);
		setAside.push(...clean.setAside);
		placed.push({ text: clean.text, ...known });
	};
	put(source.slice(0, leads[0]?.index ?? source.length), {}, 0);
	leads.forEach((lead, block) => {
		const [whole, label = '', det = ''] = lead;
		const from = lead.index + whole.length;
		const box = boxOf((det.match(/-?\d+(?:\.\d+)?/gu) ?? []).slice(0, 4).map(Number));
		if (box && /image|figure|picture/u.test(label)) pictures.push(box);
		put(
			source.slice(from, leads[block + 1]?.index ?? source.length),
			{ label, block, ...(box ? { box } : {}) },
			from,
		);
	});
	return buildPage(placed, { width: 1000, height: 1000, grain: 'block', pictures }, part, setAside);
}
