import { describe, expect, it } from 'vitest';
import { parseLog } from '../../src/data/history.ts';

describe('parseLog', () => {
	it('takes the last commit that names a file as its change and the first as its arrival', () => {
		const log = '\0' + '2026-02-02T00:00:00Z\n\na.mdx\n\n\0' + '2026-01-01T00:00:00Z\n\na.mdx\nb.mdx\n';
		expect(parseLog(log)).toEqual(
			new Map([
				['a.mdx', { added: '2026-01-01T00:00:00Z', changed: '2026-02-02T00:00:00Z' }],
				['b.mdx', { added: '2026-01-01T00:00:00Z', changed: '2026-01-01T00:00:00Z' }],
			]),
		);
	});
});
