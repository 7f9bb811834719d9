import { expect, test } from 'vitest';
import { letterTo } from '../../../src/correct/model/letter.ts';

const values = { id: 'p', title: '订正 p', url: 'https://example.org/correct/p/' };
const file = 'sha256: "0"\ncorrections:\n  - do: "split"\n';

test('the decisions stand in the letter, behind the address of the page', () => {
	const { address, whole } = letterTo('https://example.org/new?title={title}&body={url}', values, file);
	const body = new URL(address).searchParams.get('body');
	expect(whole).toBe(true);
	expect(body).toContain(values.url);
	expect(body).toContain(file);
	expect(new URL(address).searchParams.get('title')).toBe(values.title);
});

test.each([
	['are too long for an address', 'mailto:a@example.org?subject={title}&body={url}', file.repeat(100)],
	['have no place in the form', 'https://example.org/form/{id}', file],
])('what is sent is the page alone where the decisions %s', (_, pattern, text) => {
	const { address, whole } = letterTo(pattern, values, text);
	expect(whole).toBe(false);
	expect(decodeURIComponent(address)).not.toContain('corrections');
	expect(address.length).toBeLessThan(500);
});
