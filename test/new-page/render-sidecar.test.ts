import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderSidecar } from '../../scripts/new-page/render-sidecar.ts';
import { sidecarSchema, type Sidecar } from '../../src/schema/schema.ts';

const hints = {
	newspapers: ['甲报', '乙报'],
	newspaper: null,
	page: null,
	region: null,
	date: '2023-09',
	evidence: ['9月10日 ≥ 2023-09-10'],
};

test('an untouched sidecar says nothing and explains every field', () => {
	const text = renderSidecar({}, hints);
	expect(parse(text)).toBeNull();
	for (const key of Object.keys(sidecarSchema.shape)) expect(text).toMatch(new RegExp(`^# ${key}: `, 'mu'));
	expect(text).toContain('版面文字可推定 2023-09：9月10日 ≥ 2023-09-10');
});

test('what the page itself says of its paper and its number stands beside the fields, never in them', () => {
	const text = renderSidecar({}, { ...hints, newspaper: '第3行“甲报 2版”；可能是甲报', page: '2' });
	expect(text).toContain('# 从版面看：第3行“甲报 2版”；可能是甲报');
	expect(text).toContain('# 版头印有 2');
	expect(parse(text)).toBeNull();
});

test('the region that is read without one is the archive’s own', () => {
	expect(renderSidecar({}, hints)).toContain('site.yaml（未设）');
	expect(renderSidecar({}, { ...hints, region: '余姚市' })).toContain('site.yaml（余姚市）');
});

test('a field is filled in by taking the mark away', () => {
	const text = renderSidecar({}, hints).replace('# date:', 'date:');
	expect(sidecarSchema.parse(parse(text))).toEqual({ date: '2024-01-03' });
});

test('what is given reads back, whatever the words', () => {
	const word = fc
		.string({ minLength: 4, unit: 'binary' })
		.filter((text) => text.trim().length > 3 && !/\p{Cc}|\p{Cs}/u.test(text));
	fc.assert(
		fc.property(
			fc.record({ newspaper: word, date: word, page: word, region: word, note: word }, { requiredKeys: [] }),
			(given) => {
				expect(sidecarSchema.parse(parse(renderSidecar(given as Sidecar, hints)) ?? {})).toEqual(given);
			},
		),
	);
});
