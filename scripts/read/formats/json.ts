/** JSON with the place of its first fault. */
import { decodeText } from '../../../src/text/decode-text.ts';
import { FormatError } from './types.ts';

/** @throws FormatError naming the line where the text stops being JSON */
export function parseJson(bytes: Uint8Array): unknown {
	const text = decodeText(bytes);
	if (text === null) throw new FormatError('Unexpected bytes, expected JSON in UTF-8; write the file again');
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		const at = Number(/position (\d+)/u.exec((error as Error).message)?.[1] ?? text.length);
		const line = text.slice(0, at).split('\n').length;
		const cut = at >= text.trimEnd().length - 1 ? 'the file ends too early' : 'it is no JSON from here on';
		throw new FormatError(
			`Unexpected end of JSON, ${cut}; let the OCR program write the file again`.replace(
				'end of JSON, it',
				'characters in JSON, it',
			),
			line,
			'broken-json',
		);
	}
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const asString = (value: unknown): string => (typeof value === 'string' ? value : '');
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
export const asNumber = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Lines of text from a field that is a string or a list of strings. */
export const asStrings = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : asList(value).filter((one): one is string => typeof one === 'string');
