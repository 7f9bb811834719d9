import { describe, expect, it } from 'vitest';
import { altered } from '../../scripts/bench/desk/altered.ts';
import { seeded } from '../../scripts/bench/pages/random.ts';
import { differences } from '../../src/reprints/differences.ts';
import { story } from './story.ts';

describe('differences', () => {
	it('names what only one of two texts has', () => {
		expect(differences('渡轮明日停航', '渡轮明日复航')).toEqual([
			{ in: 'both', text: '渡轮明日' },
			{ in: 'first', text: '停' },
			{ in: 'second', text: '复' },
			{ in: 'both', text: '航' },
		]);
	});

	it('loses no character of either', () => {
		const first = story(1, 600);
		const second = altered(seeded(2), first, 0.3);
		const parts = differences(first, second) ?? [];
		const without = (left: string) => parts.filter((part) => part.in !== left).map(({ text }) => text);
		expect(without('second').join('')).toBe(first);
		expect(without('first').join('')).toBe(second);
	});

	it('gives up where nearly everything differs', () => {
		expect(differences('甲'.repeat(3000), '乙'.repeat(3000))).toBeNull();
	});
});
