import { stringify } from 'yaml';
import type { Sidecar } from '../../src/schema/schema.ts';

/** What the machine can say of a new page, for the person who fills in its sidecar. */
export interface Hints {
	/** Names that may stand under `newspaper`. */
	newspapers: readonly string[];
	/** Whose page it may be, with the words that say so, or null. */
	newspaper: string | null;
	/** Page number that a running head prints, or null. */
	page: string | null;
	/** District that the page's newspaper or the archive's settings name, or null. */
	region: string | null;
	/** EDTF date that the text itself supports, with the words that say so. */
	date: string | null;
	evidence: readonly string[];
}

const KEYS = ['newspaper', 'date', 'page', 'region', 'note'] as const;

const EXPLAINED: Record<(typeof KEYS)[number], (hints: Hints) => string[]> = {
	newspaper: ({ newspapers, newspaper }) => [
		'报名，须是 vocabulary/newspapers.yaml 里的一个，没有的先到那里加一行：',
		newspapers.join('、'),
		...(newspaper ? [`从版面看：${newspaper}`] : []),
	],
	date: ({ date, evidence }) => [
		'出版日期，加引号：1986-05-12 · 1986-05 · 1986-05~（约）· 198X · [2024-01-02..2024-01-07]（其中一天）',
		...(date ? [`版面文字可推定 ${date}：${evidence.join('；')}`] : ['版面文字不足以推定日期']),
	],
	page: ({ page }) => ['版次，照版面所印：A2 · 第一版 · 头版', ...(page ? [`版头印有 ${page}`] : [])],
	region: ({ region }) => [`地名先按哪个地区解读，不写则从报纸与 site.yaml（${region ?? '未设'}）`],
	note: () => ['扫描与识别的说明'],
};

const EXAMPLES: Record<(typeof KEYS)[number], string> = {
	newspaper: '',
	date: '2024-01-03',
	page: 'A2',
	region: '',
	note: '',
};

/**
 * A sidecar in which everything is explained; what is not given stands as a comment, so that an untouched sidecar
 * says nothing.
 */
export function renderSidecar(given: Sidecar, hints: Hints): string {
	const value = (text: string) => stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim();
	const fields = KEYS.map((key) => {
		const comments = EXPLAINED[key](hints).map((line) => `# ${line}`);
		const set = given[key];
		return [
			...comments,
			set === undefined ? `# ${key}: ${value(EXAMPLES[key])}` : `${key}: ${value(set)}`,
		].join('\n');
	});
	return `# 附注：这一版的已知事实。知道的去掉行首的 # 填上，不知道的留着不动。\n\n${fields.join('\n\n')}\n`;
}
