/** Verse: stanzas of short lines. */
import { block } from '../printed.ts';
import { clause } from '../words.ts';
import { noun } from './invented.ts';
import type { Desk } from './desk.ts';

export function addVerse({ r, articles, add }: Desk): void {
	const c = r.pick(articles);
	const text = c.blocks.map((b) => b.text).join('');
	const { a, say } = add(
		`${clause(r, text, 3, 9) ?? noun(r)}${r.pick(['', '', '（组诗）', '（外一首）'])}`,
		'verse',
	);
	const [heads, apart] = [r.chance(0.4), r.chance(0.2)];
	for (let v = 0; v < r.int(2, 6); v++) {
		if (heads && v > 0 && r.chance(0.5))
			a.body.push(block(clause(r, text, 2, 6) ?? noun(r), 'subhead', a.index, { rank: 3 }));
		const lines = Array.from(
			{ length: r.int(2, 6) },
			() => (clause(r, text, 4, 12) ?? noun(r)) + (r.chance(0.2) ? '，' : ''),
		);
		if (r.chance(0.3)) lines[lines.length - 1] += '。';
		if (apart) for (const line of lines) say(line, { whole: true });
		else say(lines.join('\n'), { whole: true });
	}
}
