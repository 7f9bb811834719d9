/** A picture's story: a title, a text of one paragraph, who took the picture. */
import type { CleanArticle } from '../articles.ts';
import type { Knobs } from '../knobs.ts';
import { block, type DressedArticle } from '../printed.ts';
import type { Random } from '../random.ts';
import { clause, words } from '../words.ts';
import { people, spaced } from './people.ts';

const sentence = /[^。！？]+[。！？]+[”’」）]*/gu;

export function photoStory(
	r: Random,
	clean: CleanArticle,
	out: DressedArticle,
	knobs: Knobs,
): DressedArticle {
	const long =
		clean.blocks.filter((b) => b.text.length >= 45).sort((a, b) => a.text.length - b.text.length)[0]?.text ??
		'';
	let text = '';
	for (const s of long.match(sentence) ?? []) if (text.length < 60 || text.length + s.length < 150) text += s;
	const when = r.pick(['日前，', '近日，', '昨日，', '连日来，', '']);
	text = when + text;
	if (r.chance(0.5))
		text += `图为${clause(r, text, 4, 12) ?? '活动现场'}${r.pick(['现场。', '。', '的场景。', '一角。'])}`;
	// Pictures are often titled in four or five characters.
	const title = r.chance(0.4)
		? (clause(r, text, 4, 8) ?? r.pick(words().idioms))
		: (clean.title.split(' ')[0] ?? clean.title);
	out.head.push(block(title, 'title', out.index, { rank: 1, picture: r.chance(0.75) }));
	out.body.push(block(text, 'photo', out.index, { paragraph: 0 }));
	const names = people(r, 1, 3);
	const role = r.pick(['通讯员', '融媒体记者', '记者', '本报记者', '摄影']);
	const style = r.weighted({ line: 55, lines: 10, shot: 20, bracket: 15 });
	if (style === 'bracket')
		out.foot.push(
			block(
				`（${r.pick([role, '本报记者', '记者', '通讯员'])} ${spaced(r, names.slice(0, 1), knobs).join('')} ${r.pick(['摄', '摄', '航拍', '摄影报道'])}）`,
				'credit',
				out.index,
			),
		);
	else if (style === 'shot')
		out.foot.push(
			block(
				`${r.chance(0.5) ? `${knobs.bylineMark}${role} ` : ''}${spaced(r, names.slice(0, 1), knobs).join('')} ${r.pick(['摄', '文/图', '摄影报道'])}`,
				'credit',
				out.index,
			),
		);
	else if (style === 'lines') {
		const more = people(r, 1, 2);
		out.foot.push(
			block(`${knobs.bylineMark}${role} ${names.join(' ')}  \n通讯员 ${more.join(' ')}`, 'credit', out.index),
		);
	} else
		out.foot.push(
			block(`${knobs.bylineMark}${role} ${spaced(r, names, knobs).join(' ')}`, 'credit', out.index),
		);
	return out;
}
