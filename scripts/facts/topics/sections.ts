/** The section that a page's running head names (`江城日报 三版 农村`): it speaks for its topic in every story of the page. */
import type { Topic } from '../../../src/schema/schema.ts';
import { PAPER_ENDING } from '../../forms/paper-names.ts';
import { byLanguage } from '../../language/words.ts';
import type { TextPart } from '../../types.ts';

/** A running head prints a paper, a page or a day beside the section. */
const HEAD = byLanguage(
	() =>
		new RegExp(
			`${PAPER_ENDING()}|第?\\s*(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版|(?:^|[\\s　])[A-Z]\\d{1,3}(?=[\\s　]|$)|\\d{4}年\\d{1,2}月`,
			'u',
		),
);
const LONGEST = 40;
/** What may stand around a section's name: 乡村周刊, 教育专版, 社区新闻. */
const AROUND = /(?:新闻|周刊|专版|专刊|专题|版|天地|之窗)$/u;

/** Topics whose sections the running heads name, each with the words that say so. */
export function sectionTopics(furniture: readonly TextPart[], topics: readonly Topic[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const { text } of furniture) {
		if ([...text].length > LONGEST || !HEAD().test(text)) continue;
		for (const word of text.split(/[\s　·、|｜:：—-]+/u)) {
			const section = word.replace(AROUND, '') || word;
			for (const { label, sections } of topics)
				if (sections.includes(section) || sections.includes(word)) found.set(label, text.trim());
		}
	}
	return found;
}
