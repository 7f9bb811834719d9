import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../src/search/export/names.ts';
import type { ExportRow } from '../../src/search/record.ts';
import { writers } from '../../src/search/export/write.ts';
import { makeRecord } from './memory-engine.ts';

const reference = (fields: Partial<ExportRow>): ExportRow => ({
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

	const hits = [
		{ row: 0, hits: 2, context: '前文春耕后文' },
		{ row: 1, hits: 1, context: '' },
	];

	it.each(exportFormats)('as %s names every article', (format) => {
		const text = writers[format].write(references, hits);
		expect(text.match(/走了/gu)).toHaveLength(1);
		expect(text.match(/cmd/gu)).toHaveLength(1);
	});

	it('as CSV quotes what has to be quoted and disarms formulas', () => {
		const [head, first, second, end] = writers.CSV.write(references, hits).split('\r\n');
		expect(head?.startsWith('\uFEFFid,title,')).toBe(true);
		expect(first).toContain('"他说""好""，走了"');
		expect(first).toContain('李侃; 王清');
		expect(second).toContain(",'=cmd(),");
		expect(second).toContain('2024-01-02,2024-01-07,2024年1月2日至7日间');
		expect(head).toContain('district,topics,source_page,source_line,hits,context');
		expect(first).toContain('东湾镇,农业; 教育,p,7,2,前文春耕后文');
		expect(end).toBe('');
	});
});
