import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLayered, readRows } from '../../src/loaders/rows.ts';

describe('readRows', () => {
	it('reads one file of rows or a folder of files, in order', () => {
		const root = mkdtempSync(join(tmpdir(), 'jianbao-rows-'));
		writeFileSync(join(root, 'topics.yaml'), '- { slug: b }\n- { slug: a }\n');
		mkdirSync(join(root, 'districts'));
		writeFileSync(join(root, 'districts', '2.yaml'), '- { slug: z }\n');
		writeFileSync(join(root, 'districts', '1.yaml'), 'slug: y\n');
		expect(readRows(root, 'topics').map(({ row }) => row['slug'])).toEqual(['b', 'a']);
		expect(readRows(root, 'districts').map(({ row }) => row['slug'])).toEqual(['y', 'z']);
		expect(readRows(root, 'newspapers')).toEqual([]);
	});

	it('lays the own rows over the shared ones', () => {
		const [shared, own] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'jianbao-layers-'))) as [
			string,
			string,
		];
		writeFileSync(
			join(shared, 'topics.yaml'),
			'- { label: 甲, slug: a, scope: 旧 }\n- { label: 乙, slug: b }\n',
		);
		writeFileSync(join(own, 'topics.yaml'), '- { label: 丙, slug: c }\n- { label: 甲, scope: 新 }\n');
		expect(readLayered(shared, own, 'topics').map(({ row }) => row)).toEqual([
			{ label: '丙', slug: 'c' },
			{ label: '甲', slug: 'a', scope: '新' },
			{ label: '乙', slug: 'b' },
		]);
	});
});
