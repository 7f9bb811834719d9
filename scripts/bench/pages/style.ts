/** The page's typography: marks, punctuation, noise. Works on printed blocks in place. */
import type { Printed } from './printed.ts';
import type { Knobs } from './knobs.ts';
import type { Random } from './random.ts';

const ascii: Record<string, string> = {
	'，': ',',
	'：': ':',
	'；': ';',
	'（': '(',
	'）': ')',
	'？': '?',
	'！': '!',
};
const common = [
	...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
];

export function applyStyle(r: Random, blocks: Printed[], knobs: Knobs): { text: string; depth: number }[] {
	const style = {
		uniform: r.int(1, 2),
		top: r.int(1, 2),
		kickerHigh: r.chance(0.3),
		bylines: r.chance(0.3),
	};
	return blocks.map((b) => {
		let text = b.text;
		if (knobs.punctuation !== 'full')
			text = text.replace(/[，：；（）？！]/gu, (c) =>
				knobs.punctuation === 'ascii' || (/[（）]/u.test(c) ? true : r.chance(0.15)) ? (ascii[c] ?? c) : c,
			);
		if (b.role === 'body' && knobs.lostStops && r.chance(knobs.lostStops)) text = text.replace(/[。]$/u, '');
		if (knobs.brokenBrackets)
			text = text.replace(/[”）》]/gu, (c) => (r.chance(knobs.brokenBrackets) ? '' : c));
		if (knobs.noise && b.role !== 'byline' && b.role !== 'credit' && b.role !== 'mark')
			text = [...text]
				.map((c) => (/\p{Script=Han}/u.test(c) && r.chance(knobs.noise) ? r.pick(common) : c))
				.join('');
		b.text = text;
		return { text, depth: depth(r, b, knobs, style) };
	});
}

const isTitle = (b: Printed) => b.role === 'title' || b.role === 'title-more' || b.role === 'late-title';

function depth(
	r: Random,
	b: Printed,
	knobs: Knobs,
	style: { uniform: number; top: number; kickerHigh: boolean; bylines: boolean },
): number {
	const short = ['title', 'title-more', 'late-title', 'kicker', 'subtitle', 'subhead', 'rubric'].includes(
		b.role,
	);
	switch (knobs.marks) {
		case 'none':
			return 0;
		case 'uniform':
			return isTitle(b)
				? style.uniform
				: b.role === 'kicker' || b.role === 'rubric'
					? r.chance(0.6)
						? style.uniform
						: 0
					: 0;
		case 'all short':
			if (b.role === 'byline' || b.role === 'credit') return style.bylines ? style.uniform : 0;
			return short || (b.role === 'caption' && r.chance(0.3)) ? style.uniform : 0;
		case 'graded':
			if (isTitle(b)) return r.chance(0.85) ? style.top : 3 - style.top;
			if (b.role === 'kicker') return r.chance(0.3) ? 0 : style.kickerHigh ? style.top : style.top + 1;
			if (b.role === 'subtitle') return r.chance(0.4) ? 0 : style.top + 1;
			if (b.role === 'subhead') return r.chance(0.85) ? style.top + (r.chance(0.7) ? 2 : 1) : 0;
			if (b.role === 'furniture') return b.rank;
			return b.role === 'rubric' ? (r.chance(0.7) ? style.top : 0) : 0;
		default:
			if (b.role === 'furniture')
				return b.rank || (b.text.length > 1 && b.text.length < 12 && r.chance(0.12) ? 2 : 0);
			return short && r.chance(0.6) ? r.int(1, 3) : b.role === 'caption' && r.chance(0.1) ? 3 : 0;
	}
}
