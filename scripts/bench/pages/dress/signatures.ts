/** Who signs, and where. */
import type { Knobs } from '../knobs.ts';
import { block, type DressedArticle } from '../printed.ts';
import type { Random } from '../random.ts';
import { bodyName, officeName, personName } from '../words.ts';
import { people, spaced } from './people.ts';

const roleNames = {
	通讯员: 45,
	融媒体记者: 15,
	记者: 14,
	本报记者: 12,
	全媒体记者: 6,
	特约记者: 3,
	首席记者: 2,
	见习记者: 3,
};

export function signatures(r: Random, out: DressedArticle, byline: Knobs['byline'], knobs: Knobs): void {
	const { index } = out;
	const role = (n = 0) =>
		n
			? '通讯员'
			: knobs.house
				? `${knobs.house}${r.pick(['记者', '记者', '全媒体记者', '首席记者'])}`
				: r.weighted(roleNames);
	const one = (mark: string) => {
		const names = r.chance(0.07) ? [officeName(r)] : people(r, 1, r.chance(0.15) ? 4 : 2);
		if (r.chance(0.03))
			return `${bodyName(r)}${r.chance(0.5) ? ` ${spaced(r, people(r, 1, 1), { ...knobs, letterSpaced: 1 }).join('')}` : ''}`;
		const printed = r.chance(0.05) ? [...'通讯员'].join(' ') : role();
		return `${mark}${printed} ${spaced(r, names, knobs).join(' ')}${r.chance(0.12) ? ` 通讯员 ${people(r, 1, 2).join(' ')}` : ''}`;
	};
	if (byline === 'above') out.head.push(block(one(knobs.bylineMark), 'byline', index));
	else if (byline === 'own line') out.head.push(block(one(''), 'byline', index));
	else if (byline === 'roles on lines') {
		out.head.push(
			block(
				`${knobs.bylineMark}${role(1)} ${people(r, 1, 2).join(' ')}${r.chance(0.5) ? '  ' : ''}\n${r.pick(['融媒体记者', '记者', '本报记者'])} ${people(r, 1, 2).join(' ')}${r.chance(0.15) ? `  \n${personName(r)}` : ''}`,
				'byline',
				index,
			),
		);
	} else if (byline === 'names at end')
		out.foot.push(
			block(spaced(r, people(r, 1, 3), knobs).join(' '), 'credit', index, { rank: r.chance(0.2) ? -1 : 0 }),
		);
	else if (byline === 'signed') {
		const last = out.body.findLast((b) => b.role === 'body');
		const sign = `（${spaced(r, people(r, 1, 2), knobs).join(' ')}）`;
		if (last && r.chance(0.85)) last.text += sign;
		else out.foot.push(block(sign, 'credit', index));
	} else if (byline === 'credit at end')
		out.foot.push(block(one(r.chance(0.5) ? knobs.bylineMark : ''), 'credit', index));
}
