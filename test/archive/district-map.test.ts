import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtMap } from '../../src/archive/district-map.ts';
import { aDistrict, anArchive } from './an-item.ts';

describe('districtMap', () => {
	it('gives every district a tile of its own', () => {
		const cell = fc.option(fc.tuple(fc.nat(4), fc.nat(4)));
		fc.assert(
			fc.property(
				fc.uniqueArray(cell, {
					selector: (one) => (one === null ? Symbol('none') : one.join()),
					minLength: 1,
				}),
				(cells) => {
					const districts = [
						aDistrict({ name: '某市', slug: 'city', kind: '市' }),
						...cells.map((one, i) => aDistrict({ name: `区${i}`, slug: `d${i}`, parent: '某市', cell: one })),
					];
					const { districtBySlug } = anArchive([{ fields: { district: '区0' } }], { districts });
					const city = districtBySlug.get('city');
					if (city === undefined) throw new Error('no city');
					const { tiles, width, height } = districtMap(city);
					expect(tiles.length).toBe(cells.length);
					expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length);
					for (const one of tiles) {
						expect(one.x + one.width).toBeLessThanOrEqual(width);
						expect(one.y + one.height).toBeLessThanOrEqual(height);
						expect(one.lines.join('')).toBe(one.node.district.name);
					}
				},
			),
		);
	});
});
