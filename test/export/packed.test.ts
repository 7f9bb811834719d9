import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/cite/bibtex.ts';
import { csl } from '../../src/cite/csl.ts';
import { makeReference } from '../../src/cite/reference.ts';
import { ris } from '../../src/cite/ris.ts';
import { exportRecord, plainText } from '../../src/export/export-record.ts';
import { articleForms, findRecord, packRecords } from '../../src/export/packed.ts';
import { makeUrls } from '../../src/urls/urls.ts';
import { anArchive, aNewspaper, on } from '../archive/an-item.ts';

const urls = makeUrls('https://example.net/jiangcheng');
const { items } = anArchive(
	[
		{
			fields: { id: 'a-1', title: '题"一"', supplied: null, newspaper: '江城日报', source: [on('a', 1, 3)] },
			parts: [
				{ kind: 'paragraph', text: '第一段' },
				{ kind: 'gap', text: '' },
			],
		},
		{ fields: { id: 'a-12', title: null, supplied: '近来', kicker: '眉', source: [on('a', 12)] } },
	],
	{ newspapers: [aNewspaper('江城日报', 'paper')] },
);
const reference = (item: (typeof items)[number]) => makeReference(item, urls.absolute(urls.article(item.id)));
const packed = packRecords(
	items.map((item) => ({ ...exportRecord(item, urls), reference: reference(item) })),
);

describe('the articles of a page in one file', () => {
	it('gives every form of every article as the site writes it beside a small archive’s articles', () => {
		for (const item of items) {
			const record = findRecord(packed, item.id)!;
			expect(articleForms.txt(record)).toBe(plainText(item));
			expect(articleForms.ris(record)).toBe(ris(reference(item)));
			expect(articleForms.bib(record)).toBe(bibtex(reference(item)));
			expect(JSON.parse(articleForms['csl.json'](record))).toEqual([csl(reference(item))]);
			expect(articleForms.json(record)).toBe(`${JSON.stringify(exportRecord(item, urls), null, '\t')}\n`);
		}
	});

	it('does not take one id for the beginning of another', () => {
		expect(findRecord(packed, 'a-1')?.id).toBe('a-1');
		expect(findRecord(packed, 'a-')).toBeNull();
	});
});
