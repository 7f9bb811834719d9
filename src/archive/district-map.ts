/**
 * A schematic map: one tile a district, on a grid. A row of the vocabulary may say where its tile stands (`cell`:
 * column and row); the others fill rows below in the order of the list. It shows where and how much, no boundaries:
 * survey geometry has no clear licence, and functional zones have none at all.
 */
import type { DistrictNode } from './archive-types.ts';

interface Tile {
	node: DistrictNode;
	x: number;
	y: number;
	width: number;
	height: number;
	/** Without boundaries of its own. */
	zone: boolean;
	/** 0 nothing held, 1–3 thirds of the highest count. */
	shade: 0 | 1 | 2 | 3;
	/** The name in lines that fit the tile. */
	lines: string[];
}

export interface DistrictMap {
	width: number;
	height: number;
	tiles: Tile[];
}

const tile = { width: 104, height: 62, gap: 6 };
const perRow = 3;

/** `淮安经济技术开发区` in lines of at most six characters, broken as evenly as can be. */
function lines(name: string): string[] {
	const signs = [...name];
	const rows = Math.ceil(signs.length / 6);
	const size = Math.ceil(signs.length / rows);
	return Array.from({ length: rows }, (_, i) => signs.slice(i * size, (i + 1) * size).join(''));
}

/** @param parent its children make the map */
export function districtMap(parent: DistrictNode): DistrictMap {
	const placed = parent.children.filter(({ district }) => district.cell !== null);
	const rest = parent.children.filter(({ district }) => district.cell === null);
	const firstFree = Math.max(-1, ...placed.map(({ district }) => district.cell?.[1] ?? 0)) + 1;
	const cells = [
		...placed.map((node) => ({
			node,
			column: node.district.cell?.[0] ?? 0,
			row: node.district.cell?.[1] ?? 0,
		})),
		...rest.map((node, i) => ({ node, column: i % perRow, row: firstFree + Math.floor(i / perRow) })),
	];
	const highest = Math.max(1, ...parent.children.map(({ total }) => total));
	const tiles = cells.map(({ node, column, row }): Tile => {
		const shade = node.total === 0 ? 0 : Math.min(3, 1 + Math.floor((3 * node.total) / (highest + 1)));
		return {
			node,
			x: column * (tile.width + tile.gap) + 2,
			y: row * (tile.height + tile.gap) + 2,
			width: tile.width,
			height: tile.height,
			zone: node.district.kind === '功能区',
			shade: shade as Tile['shade'],
			lines: lines(node.district.name),
		};
	});
	const right = Math.max(perRow - 1, ...cells.map(({ column }) => column)) + 1;
	const bottom = Math.max(0, ...cells.map(({ row }) => row)) + 1;
	return {
		width: right * (tile.width + tile.gap) - tile.gap + 4,
		height: bottom * (tile.height + tile.gap) - tile.gap + 4,
		tiles,
	};
}
