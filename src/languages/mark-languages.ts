/**
 * Every text of a page says its language: what the page's own elements say is kept, and what stands in another script
 * than the element around it is marked, whole where it is all the element holds, else as a run. The interface of a
 * language without Han characters has none of its own, so there every Han character is the newspaper's.
 */
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { scriptOf, simplifiedOnly, traditionalOnly, type Script } from './script-of.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Text = DefaultTreeAdapterMap['textNode'];

/** Text of these is no text of the page. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'iframe']);
/** These hold text and no elements. */
const textOnly = new Set(['title', 'option', 'textarea', 'text']);

const han = /\p{Script=Han}/u;
/** From the first Han character to the last, marks and figures between them included; words in Latin letters end it. */
const runs =
	/[〔《〈「『“]*\p{Script=Han}(?:[^<\p{Script=Latin}]*[\p{Script=Han}〕》〉」』”。！？，、；：…])?/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isText = (node: Node): node is Text => node.nodeName === '#text';
const isElement = (node: Node): node is Element => 'tagName' in node;
const isSimplified = (lang: string): boolean => lang !== 'zh-Hant' && lang !== 'zh-TW';

/** What a text in Chinese surroundings is marked as; null where it is at home. */
const otherScript = (text: string, lang: string): Script | null => {
	const script = scriptOf(text);
	return script === null || isSimplified(lang) === (script === 'zh-Hans') ? null : script;
};

/** 1 for every code unit with which one of the characters begins: every page of the archive is looked through by it. */
const unitsOf = (characters: ReadonlySet<string>): Uint8Array => {
	const units = new Uint8Array(0x10000);
	for (const character of characters) units[character.charCodeAt(0)] = 1;
	return units;
};
const otherThanSimplified = unitsOf(traditionalOnly);
const otherThanTraditional = unitsOf(simplifiedOnly);

/** Is there anything to mark at all? Most pages of most archives are in one script. */
function mayNeedMarks(html: string, lang: string): boolean {
	if (!lang.startsWith('zh')) return han.test(html);
	const other = isSimplified(lang) ? otherThanSimplified : otherThanTraditional;
	for (let at = 0; at < html.length; at += 1) if (other[html.charCodeAt(at)] === 1) return true;
	return false;
}

/** @param lang of the interface */
export function markLanguages(html: string, lang: string): string {
	if (!mayNeedMarks(html, lang)) return html;
	const usual: Script = scriptOf(html) ?? 'zh-Hans';
	const edits: [at: number, insert: string][] = [];

	const markElement = (element: Element, script: Script): void => {
		const tag = element.sourceCodeLocation?.startTag;
		if (tag) edits.push([tag.startOffset + 1 + element.tagName.length, ` lang="${script}"`]);
	};
	const markRun = (from: number, to: number, script: Script): void => {
		edits.push([from, `<bdi lang="${script}">`], [to, '</bdi>']);
	};
	/** Where a text lies in the page, as it is written there. */
	const sourceOf = (text: Text): [from: number, source: string] => {
		const { startOffset = 0, endOffset = 0 } = text.sourceCodeLocation ?? {};
		return [startOffset, html.slice(startOffset, endOffset)];
	};
	const scriptIn = (source: string, around: string): Script | null =>
		around.startsWith('zh')
			? otherScript(source, around)
			: han.test(source)
				? (scriptOf(source) ?? usual)
				: null;

	function markText(text: Text, parent: Element, around: string): void {
		const [from, source] = sourceOf(text);
		const whole = source.trim();
		const alone = parent.childNodes.every((one) => one === text || (isText(one) && !one.value.trim()));
		if (around.startsWith('zh')) {
			const script = otherScript(source, around);
			if (script === null) return;
			if (alone) return markElement(parent, script);
			const start = from + source.indexOf(whole);
			return markRun(start, start + whole.length, script);
		}
		for (const run of source.matchAll(runs)) {
			const script = scriptOf(run[0]) ?? usual;
			if (alone && run[0] === whole) markElement(parent, script);
			else markRun(from + run.index, from + run.index + run[0].length, script);
		}
	}

	function walk(node: Node, around: string): void {
		if (!('childNodes' in node)) return;
		if (!isElement(node)) return node.childNodes.forEach((child) => walk(child, around));
		if (silent.has(node.tagName)) return;
		const here = node.attrs.find(({ name }) => name === 'lang')?.value ?? around;
		const texts = node.childNodes.filter(isText);
		// A headline, which may break at marked places only; or an element that takes no other.
		const isOne =
			textOnly.has(node.tagName) ||
			(node.childNodes.some((child) => child.nodeName === 'wbr') &&
				node.childNodes.every((child) => isText(child) || child.nodeName === 'wbr'));
		if (isOne && texts.length > 0) {
			const source = texts.map((text) => sourceOf(text)[1]).join('');
			const script = scriptIn(source, here);
			if (script !== null && count(source, /\p{Script=Han}/gu) > count(source, /\p{Script=Latin}/gu))
				markElement(node, script);
			return;
		}
		for (const child of node.childNodes) {
			if (isText(child)) markText(child, node, here);
			else walk(child, here);
		}
	}

	walk(parse(html, { sourceCodeLocationInfo: true }), lang);
	let marked = '';
	let done = 0;
	for (const [at, insert] of edits.sort(([a], [b]) => a - b)) {
		marked += html.slice(done, at) + insert;
		done = at;
	}
	return marked + html.slice(done);
}
