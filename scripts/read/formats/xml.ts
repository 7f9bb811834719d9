/**
 * A stream of elements from XML of any origin. Entities of a document's own are refused (they can grow without
 * bound), and so is a document nested or long beyond any page.
 */
import { SaxesParser } from 'saxes';
import { decodeText } from '../../../src/text/decode-text.ts';
import { FormatError } from './types.ts';

const MOST_DEPTH = 100;
const MOST_ELEMENTS = 5_000_000;

export interface XmlElement {
	/** Without prefix. */
	name: string;
	/** Attributes without prefix. */
	attributes: Readonly<Record<string, string>>;
}

export interface XmlHandlers {
	open?: (element: XmlElement, path: readonly XmlElement[]) => void;
	text?: (text: string, path: readonly XmlElement[]) => void;
	close?: (element: XmlElement, path: readonly XmlElement[]) => void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** @throws FormatError with the line of the first fault */
export function walkXml(bytes: Uint8Array, handlers: XmlHandlers): void {
	const source = decodeText(bytes);
	if (source === null) throw new FormatError('Unexpected bytes, expected XML in UTF-8; write the file again');
	const parser = new SaxesParser({ position: true });
	const path: XmlElement[] = [];
	let elements = 0;
	const fail = (reason: string, ruleId = 'broken-xml'): never => {
		throw new FormatError(reason, parser.line, ruleId);
	};
	parser.on('error', (error) =>
		fail(
			`Unexpected XML (${error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')}), expected a whole file; let the program write it again`,
		),
	);
	parser.on('doctype', (doctype) => {
		if (/<!ENTITY/iu.test(doctype))
			fail('Unexpected entities declared in XML, expected none; remove the declaration', 'xml-entities');
	});
	parser.on('opentag', ({ name, attributes }) => {
		if (++elements > MOST_ELEMENTS || path.length >= MOST_DEPTH)
			fail('Unexpected size or depth of XML, expected a page; split the file', 'xml-too-large');
		const element = {
			name: bare(name),
			attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [bare(key), value])),
		};
		handlers.open?.(element, path);
		path.push(element);
	});
	parser.on('text', (text) => handlers.text?.(text, path));
	parser.on('cdata', (text) => handlers.text?.(text, path));
	parser.on('closetag', () => {
		const element = path.pop();
		if (element) handlers.close?.(element, path);
	});
	parser.write(source.replace(/^\uFEFF/u, '')).close();
}
