import { describe, expect, it } from 'vitest';
import type { DistrictNode } from '../../src/archive/archive-types.ts';
import { districtLines, groupLines } from '../../src/archive/district-lines.ts';

const node = (name: string, total: number, children: DistrictNode[] = []): DistrictNode =>
	({ district: { name }, total, mentions: [], children }) as unknown as DistrictNode;
const counties = (of: string, count: number): DistrictNode[] =>
	Array.from({ length: count }, (_, i) => node(`${of}${i}`, i + 1));
const said = (nodes: DistrictNode[], all = false) =>
	districtLines(nodes, all).map(
		({ nodes: those, depth, held }) =>
			`${depth} ${held ? '' : '-'}${those.map(({ district }) => district.name).join(' ')}`,
	);

describe('districtLines', () => {
	const tree = [node('甲省', 3, [node('乙市', 0), node('丙市', 1), node('丁市', 2)]), node('戊省', 5)];

	it('stand largest first, children below their parent', () => {
		expect(said(tree)).toEqual(['0 戊省', '0 甲省', '1 丁市', '1 丙市']);
	});

	it('name on demand those of which nothing is held, in one line', () => {
		expect(said(tree, true)).toEqual(['0 戊省', '0 甲省', '1 丁市', '1 丙市', '1 -乙市']);
	});
});

describe('groupLines', () => {
	it('leave a list open that is taken in at a glance', () => {
		const groups = groupLines(districtLines([node('甲', 9, counties('甲', 9))], true));
		expect(groups.map(({ folded }) => folded)).toEqual([false]);
	});

	it('fold of a long one what lies below all but the largest, and lose no line', () => {
		const lines = districtLines(
			[
				node('甲', 900, counties('甲', 30)),
				node('乙', 800, counties('乙', 30)),
				node('丙', 9, counties('丙', 2)),
			],
			true,
		);
		const groups = groupLines(lines);
		expect(groups.map(({ head, folded }) => [head.nodes[0]?.district.name, folded])).toEqual([
			['甲', false],
			['乙', true],
			['丙', false],
		]);
		expect(groups.flatMap(({ head, below }) => [head, ...below])).toEqual(lines);
	});
});
