import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/loaders/rows.ts';

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
});
