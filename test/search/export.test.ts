import { describe, expect, it } from 'vitest';
import type { Reference } from '../../src/cite/reference.ts';
import { exportFormats } from '../../src/search/export/names.ts';
import { writers } from '../../src/search/export/write.ts';
import { makeRecord } from './memory-engine.ts';

const reference = (fields: Partial<Reference>): Reference => ({
	...makeRecord({ id: 'p-1', title: '题' }).reference,
	...fields,
});

describe('the export', () => {
	const references = [
		reference({ title: '他说"好"，走了', authors: ['李侃', '王清'], date: [2024, 1, 3] }),
		reference({
			id: 'p-2',
			title: '=cmd()',
			bounds: ['2024-01-02', '2024-01-07'],
			date: [2024, 1],
			shown: '2024年1月2日至7日间',
		}),
	];

	it.each(exportFormats)('as %s names every article', (format) => {
		const text = writers[format].write(references);
		expect(text.match(/走了/gu)).toHaveLength(1);
		expect(text.match(/cmd/gu)).toHaveLength(1);
	});

	it('as CSV quotes what has to be quoted and disarms formulas', () => {
		const [head, first, second, end] = writers.CSV.write(references).split('\r\n');
		expect(head?.startsWith('\uFEFFid,title,')).toBe(true);
		expect(first).toContain('"他说""好""，走了"');
		expect(first).toContain('李侃; 王清');
		expect(second).toContain(",'=cmd(),");
		expect(second).toContain('2024-01-02,2024-01-07,2024年1月2日至7日间');
		expect(end).toBe('');
	});
});
