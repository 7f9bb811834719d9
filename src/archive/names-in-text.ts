/** Names of bodies and events in running text: what may be said aloud as the reason why two articles are related. */
import type { TaggedWord } from '../text/words.ts';

export interface NamedThing {
	kind: 'institution' | 'event';
	name: string;
}

/** Last word of the name of a body. */
const bodies =
	/^(?:.*(?:公司|集团|医院|卫生院|学校|小学|中学|大学|学院|幼儿园|银行|研究院|研究所|法院|检察院|街道|社区|开发区|园区|产业园|博物馆|图书馆|美术馆|纪念馆|体育馆|剧院|合作社|协会|商会|基金会|联合会|水库|大桥|机场|码头|车站|景区|公园))$/u;
/** Words that may stand in front of it and belong to the name. */
const inName = /^(?:n|ns|nt|nz|nr|j|vn|b|f|m|x)/u;
/** A name says which one: a bare 社区, or 全区社区, names nobody. */
const tooPlain =
	/^(?:各|全|该|本|我|这|那|某|每|所有|有关|相关|辖区|重点|优质|国有|民营|外资|中小|多家|一|两|几)/u;
const placeName = /^(?:ns|nt|nz|nr)/u;

const eventPattern =
	/第[一二三四五六七八九十百\d]+届[\p{Script=Han}（）()]{2,14}?(?:博览会|洽谈会|运动会|交易会|论坛|大会|大赛|比赛|锦标赛|艺术节|文化节|旅游节|节|展)|《[^《》]{3,20}》|“[^“”]{3,14}”(?=(?:专项|主题|系列|公益|志愿|评选)?(?:活动|行动|工程|计划|大赛|论坛|博览会|文化节))/gu;

function bodiesIn(words: readonly TaggedWord[]): string[] {
	const found: string[] = [];
	words.forEach(({ word }, end) => {
		if (!bodies.test(word)) return;
		let start = end;
		while (start > 0 && end - start < 3 && inName.test(words[start - 1]?.tag ?? '')) start -= 1;
		// The name begins with the name of a place or a person, if any word of it is one.
		const own = words.slice(start, end + 1);
		const first = own.findIndex(({ tag }) => placeName.test(tag));
		if (first < 0 || (first === own.length - 1 && own.length > 1)) return;
		const name = own
			.slice(first)
			.map((one) => one.word)
			.join('');
		const length = [...name].length;
		if (length >= 4 && length <= 16 && /^\p{Script=Han}+$/u.test(name) && !tooPlain.test(name))
			found.push(name);
	});
	return found;
}

/** @param tagged the words of the text */
export function namesInText(text: string, tagged: readonly TaggedWord[]): NamedThing[] {
	const events = (text.match(eventPattern) ?? []).map((name) => ({ kind: 'event' as const, name }));
	const institutions = bodiesIn(tagged).map((name) => ({ kind: 'institution' as const, name }));
	const seen = new Set<string>();
	return [...events, ...institutions].filter(({ name }) => !seen.has(name) && seen.add(name));
}
