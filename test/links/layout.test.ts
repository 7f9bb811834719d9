import { expect, test } from 'vitest';
import { layOut } from '../../scripts/links/layout.ts';
import type { Role } from '../../scripts/roles/roles.ts';
import { lookAt } from '../a-cut-page.ts';

/** Roles of blocks whose words do not matter → the blocks of each header, and the segment of each text. */
function laidOut(...roles: Role[]) {
	const view = lookAt(...roles.map((_, i) => `第${'甲乙丙丁戊己庚辛'[i]}段`));
	return layOut(view, roles);
}
const headers = (...roles: Role[]) => laidOut(...roles).headers.map(({ blocks }) => blocks);

test('headline lines and byline above a text are one header', () => {
	expect(headers('kicker', 'title', 'subtitle', 'byline', 'body')).toEqual([[0, 1, 2, 3]]);
});

test('a headline line after a byline, or a kicker after a title, begins another header', () => {
	expect(headers('title', 'byline', 'title', 'body')).toEqual([[0, 1], [2]]);
	expect(headers('title', 'kicker', 'title', 'body')).toEqual([[0], [1, 2]]);
});

test('texts stand in the segment of the header above them; those above all headers in none', () => {
	expect(
		laidOut('body0', 'title', 'body', 'body', 'title', 'body').texts.map(({ segment }) => segment),
	).toEqual([0, 1, 1, 2]);
});

test('a column name parts no header from its text', () => {
	const { headers: found, furniture } = laidOut('title', 'rubric', 'byline', 'body');
	expect(found.map(({ blocks }) => blocks)).toEqual([[0, 2]]);
	expect(furniture).toEqual([1]);
});

test('a text after a credit knows that it stands there', () => {
	expect(laidOut('title', 'body', 'credit', 'body').texts.map(({ afterCredit }) => afterCredit)).toEqual([
		false,
		true,
	]);
});
