import { describe, expect, it } from 'vitest';
import { jsonLd, scriptJson } from '../../src/head/json-ld.ts';
import { makeUrls } from '../../src/urls/urls.ts';
import type { Site } from '../../src/schema/schema.ts';
import { aDistrict, anItem, aTopic } from '../archive/an-item.ts';

const site: Site = {
	title: '旧报馆',
	subtitle: '副题',
	description: '说明',
	address: 'https://example.org/a',
	region: null,
	rights: '权利',
	report: null,
	contact: null,
	interface: 'zh-CN',
	sharePictures: 'archive' as const,
	offline: false,
	packAbove: 2000,
	personPageFrom: 3,
};
const urls = makeUrls(site.address);

/** Properties schema.org defines for the types used, as far as the archive uses them. */
const properties: Record<string, string[]> = {
	NewsArticle: [
		'headline',
		'alternativeHeadline',
		'articleBody',
		'inLanguage',
		'author',
		'datePublished',
		'temporalCoverage',
		'printPage',
		'contentLocation',
		'about',
		'mentions',
		'isPartOf',
		'isBasedOn',
		'usageInfo',
		'publisher',
		'url',
	],
	Person: ['name'],
	Organization: ['name', 'url'],
	Place: ['name'],
	DefinedTerm: ['name', 'termCode', 'url'],
	PublicationIssue: ['datePublished', 'isPartOf'],
	Newspaper: ['name', 'issn'],
};

function check(value: unknown): void {
	if (Array.isArray(value)) return value.forEach(check);
	if (typeof value !== 'object' || value === null) return;
	const { '@type': type, '@context': _, '@id': __, ...rest } = value as Record<string, unknown>;
	const allowed = properties[String(type)];
	expect(allowed, `type ${String(type)}`).toBeDefined();
	for (const [key, inner] of Object.entries(rest)) {
		expect(allowed).toContain(key);
		expect(inner).not.toBeNull();
		check(inner);
	}
}

describe('jsonLd', () => {
	it('uses only types and properties of schema.org, and nothing empty', () => {
		check(
			jsonLd(
				anItem(
					{
						newspaper: '江城晨报',
						page: 'A3',
						subtitle: '副题',
						district: '甲区',
						topics: ['教育'],
						authors: [{ name: '经招', role: null, kind: 'office' }],
						persons: [{ name: '张三', as: null }],
					},
					undefined,
					{ districts: [aDistrict({ name: '甲区', slug: 'jia' })], topics: [aTopic('教育', 'education')] },
				),
				site,
				urls,
			),
		);
		check(jsonLd(anItem({}), site, urls));
	});

	it('gives a date of publication only when it is certain to the day', () => {
		const certain = jsonLd(
			anItem({ date: '2019-05-12', notBefore: '2019-05-12', notAfter: '2019-05-12' }),
			site,
			urls,
		);
		expect(certain['datePublished']).toBe('2019-05-12');
		expect(certain).not.toHaveProperty('temporalCoverage');
		const range = jsonLd(
			anItem({ date: '2019-05', notBefore: '2019-05-01', notAfter: '2019-05-31' }),
			site,
			urls,
		);
		expect(range).not.toHaveProperty('datePublished');
		expect(range['temporalCoverage']).toBe('2019-05-01/2019-05-31');
	});

	it('cannot end the script element it stands in', () => {
		const item = anItem({ title: '</script><script>alert(1)' });
		expect(scriptJson(jsonLd(item, site, urls))).not.toContain('</');
		expect(JSON.parse(scriptJson(jsonLd(item, site, urls)))).toMatchObject({
			headline: '</script><script>alert(1)',
		});
	});
});
