/** Text of a file, or why it is none. */
import { decodeText, firstBadLine, likelyEncodings } from '../../../src/text/decode-text.ts';
import { FormatError } from './types.ts';

/** @throws FormatError where the bytes are text of no known encoding, or of two that cannot be told apart */
export function decoded(bytes: Uint8Array): string {
	const text = decodeText(bytes);
	if (text !== null) return text;
	const candidates = likelyEncodings(bytes);
	throw new FormatError(
		candidates.length > 1
			? `Unexpected bytes that may be ${candidates.join(' or ')}, expected text of one plain encoding; convert the file to UTF-8`
			: 'Unexpected bytes that are neither UTF-8 nor GB18030 text, expected a text file; convert it to UTF-8',
		firstBadLine(bytes),
		'unknown-encoding',
	);
}
