import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/settings/read-site.ts';

describe('readSite', () => {
	it('says which setting of which file is wrong', () => {
		const folder = mkdtempSync(join(tmpdir(), 'jianbao-site-'));
		writeFileSync(join(folder, 'site.yaml'), 'title: 题\naddress: nowhere\n');
		expect(() => readSite(folder)).toThrow(/site\.yaml:2 Unexpected `address`/u);
		expect(() => readSite(folder)).toThrow(/site\.yaml:1 Unexpected absence of `rights`/u);
	});

	it('answers at once where aliases unfold without end', () => {
		const folder = mkdtempSync(join(tmpdir(), 'jianbao-site-'));
		const names = [...'abcdefghijklmnopqrst'];
		const line = (name: string, i: number) =>
			`${name}: &${name} [${
				i
					? Array(9)
							.fill(`*${names[i - 1]}`)
							.join(', ')
					: '题'
			}]`;
		writeFileSync(join(folder, 'site.yaml'), names.map(line).join('\n'));
		expect(() => readSite(folder)).toThrow(/site\.yaml:1 Unexpected `a`: no field of that name/u);
	});
});
