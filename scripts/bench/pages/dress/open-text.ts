/** What a text opens with: a byline in brackets, an agency and its day, `本报讯`. */
import type { Knobs } from '../knobs.ts';
import type { DressedArticle, Printed } from '../printed.ts';
import type { Random } from '../random.ts';
import { words } from '../words.ts';
import { people } from './people.ts';

export function openText(
	r: Random,
	opening: Printed,
	dated: boolean,
	{ byline, opener, house }: Knobs,
	authors: DressedArticle['authors'],
	first: string,
): void {
	const when =
		first && !/^(?:\d|日前|近日|今天|昨|在|“)/u.test(first) && r.chance(0.4)
			? r.pick(['日前，', '近日，', '昨日，', ''])
			: '';
	if (byline === 'embedded') {
		const [a, b] = [people(r, 1, 2), people(r, 0, 2)];
		for (const name of a) authors.push({ name, role: '记者' });
		for (const name of b) authors.push({ name, role: '通讯员' });
		const inner = `${house ? `${house}记者` : r.pick(['记者', '本报记者', '首席记者', '见习记者'])} ${a.join(' ')}${b.length ? ` 通讯员 ${b.join(' ')}` : ''}`;
		opening.text = `${opener}（${inner}）${when}${opening.text}`;
	} else if (byline === 'agency')
		opening.text = `新华社${r.pick(words().places)}${r.int(1, 12)}月${r.int(1, 28)}日电${r.chance(0.7) ? `（记者 ${people(r, 1, 3).join('、')}）` : ' '}${opening.text}`;
	else if (dated)
		opening.text = `${opener}${opener !== '本报讯' || r.chance(0.9) ? ' ' : r.pick(['', '　'])}${when}${opening.text}`;
	else if (when) opening.text = when + opening.text;
}
