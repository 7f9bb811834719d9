import { expect, test } from 'vitest';
import { textParts } from '../../scripts/articles/pieces.ts';
import { asPage } from '../../scripts/bench/pages/as-page.ts';
import { parseBlocks } from '../../scripts/look/parse-blocks.ts';

function partsOf(text: string) {
	const page = asPage(text);
	return parseBlocks(page).flatMap((block) =>
		textParts(page, block, 'paragraph').map(({ kind, pieces }) => [kind, ...pieces.map((x) => x.text)]),
	);
}

test.each([
	['近日，村里修了路。', [['paragraph', '近日，村里修了路。']]],
	[
		'本报讯 近日，村里修了路。',
		[
			['dateline', '本报讯'],
			['paragraph', '近日，村里修了路。'],
		],
	],
	[
		'（上接A1版）村里修了路。（下转A3版）',
		[
			['continued-from', '（上接A1版）'],
			['paragraph', '村里修了路。'],
			['continued-on', '（下转A3版）'],
		],
	],
])('%s', (text, expected) => {
	expect(partsOf(text)).toEqual(expected);
});

test('every piece is the slice of the page that it says it is', () => {
	const page = asPage('\n\n　　本报讯 近日，村里修了路。 \n\n二');
	for (const block of parseBlocks(page))
		for (const { pieces } of textParts(page, block, 'paragraph'))
			for (const { start, end, text, line } of pieces) {
				expect(page.text.slice(start, end)).toBe(text);
				expect(page.text.slice(0, start).split('\n')).toHaveLength(line);
			}
});
