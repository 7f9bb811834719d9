/** Sub-heads, made of the words of their section. */
import type { CleanArticle } from '../articles.ts';
import type { Knobs } from '../knobs.ts';
import type { Random } from '../random.ts';
import { clause, words } from '../words.ts';

const numerals = '一二三四五六七八';

/** Sub-heads of one article are made alike; some are not. */
export function withSubheads(r: Random, clean: CleanArticle, knobs: Knobs): CleanArticle['blocks'] {
	const own = clean.blocks.some((b) => b.subhead);
	const texts = clean.blocks.filter((b) => !b.subhead);
	if (own) return r.chance(0.8) ? clean.blocks : texts;
	if (texts.length < 4 || !r.chance(knobs.subheads)) return texts;
	const every = r.int(2, 4);
	const style = r.weighted({
		comma: 20,
		space: 22,
		plain: 32,
		dash: 5,
		number: 8,
		quoted: 6,
		colon: 9,
		long: 20,
	});
	const size = r.int(5, 9);
	const out: CleanArticle['blocks'] = [];
	let n = 0;
	texts.forEach((t, i) => {
		if (i % every === (every > 2 ? 2 : 1) % every && i > 0 && texts.length - i >= 1 && n < 6) {
			const section = texts
				.slice(i, i + every)
				.map((x) => x.text)
				.join('');
			const tail = clause(r, section, size, size) ?? clause(r, section, 4, 11);
			if (tail) {
				const idiom = r.pick(words().idioms);
				const forms = {
					comma: `${idiom}，${tail}`,
					space: `${idiom} ${tail}`,
					plain: tail,
					dash: `${idiom}—— ${tail}`,
					number: `${numerals[n] ?? ''}、${tail}`,
					colon: `${idiom}：${tail}`,
					long: [tail, clause(r, section, 5, 12), clause(r, section, 6, 12)]
						.filter((c, k, all) => c && all.indexOf(c) === k)
						.join('，'),
					quoted: `${idiom}，${tail.slice(0, 2)}“${tail.slice(2)}”`,
				};
				out.push({ subhead: true, text: forms[style] });
				n++;
			}
		}
		out.push(t);
	});
	return out;
}
