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
});
