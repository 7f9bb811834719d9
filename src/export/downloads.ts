/** The files of the whole archive, made once; the list of downloads, the data package and the checksums agree by construction. */
import { createHash } from 'node:crypto';
import { archive, packed, urls } from '../data/archive.ts';
import { csl } from '../cite/csl.ts';
import { bibtex } from '../cite/bibtex.ts';
import { makeReference } from '../cite/reference.ts';
import { ris } from '../cite/ris.ts';
import { columns, csv, jsonLines } from './export-record.ts';
import { gzipPieces } from './gzip-pieces.ts';
import { site } from '../settings/site.ts';
import { strings } from '../strings/index.ts';

const t = strings.data.files;

export interface Download {
	name: string;
	mediatype: string;
	description: string;
	/** Made anew each time: of a large archive the text is too much to be held, and what is held is packed. */
	pieces: () => Iterable<string | Uint8Array>;
	/** In UTF-8, or packed. */
	bytes: number;
	sha256: string;
}

const references = archive.items.map((item) => makeReference(item, urls.absolute(urls.article(item.id))));

function make(
	name: string,
	mediatype: string,
	description: string,
	pieces: () => Iterable<string | Uint8Array>,
): Download {
	const hash = createHash('sha256');
	let bytes = 0;
	for (const piece of pieces()) {
		hash.update(piece);
		bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.length;
	}
	return { name, mediatype, description, pieces, bytes, sha256: hash.digest('hex') };
}

/** The same, of a large archive as gzip. */
function table(
	name: string,
	mediatype: string,
	description: string,
	pieces: () => Iterable<string>,
): Download {
	if (!packed) return make(name, mediatype, description, pieces);
	const held = [...gzipPieces(pieces())];
	return make(`${name}.gz`, 'application/gzip', description, () => held);
}

/** With a line break between them, as `join` puts it. */
function* parted(pieces: readonly string[]): Generator<string> {
	for (const [nth, piece] of pieces.entries()) yield nth === 0 ? piece : `\n${piece}`;
}

const tables: Download[] = [
	table('articles.csv', 'text/csv', t.csv, () => csv(archive.items, urls)),
	table('articles.jsonl', 'application/jsonl', t.jsonl, () => jsonLines(archive.items, urls)),
	table('articles.csl.json', 'application/vnd.citationstyles.csl+json', t.csl, () => [
		`${JSON.stringify(references.map(csl), null, '\t')}\n`,
	]),
	table('articles.ris', 'application/x-research-info-systems', t.ris, () => references.map(ris)),
	table('articles.bib', 'application/x-bibtex', t.bib, () => parted(references.map(bibtex))),
];

/** Digest of all that the archive says of all its articles, of `articles.jsonl` as text: it changes when one character does. */
export const archiveDigest = packed
	? make('', '', '', () => jsonLines(archive.items, urls)).sha256
	: (tables.find(({ name }) => name === 'articles.jsonl')?.sha256 ?? '');

/** Frictionless Data Package, version 2. */
const dataPackage = {
	$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
	name: 'articles',
	title: site.title,
	description: site.description,
	homepage: urls.absolute(urls.home),
	licenses: [{ title: site.rights, path: urls.absolute(`${urls.about}#rights`) }],
	resources: tables.map(({ name, mediatype, description, bytes, sha256 }) => ({
		name: name.replaceAll('.', '-'),
		path: name,
		mediatype,
		encoding: 'utf-8',
		description,
		bytes,
		hash: `sha256:${sha256}`,
		...(/^articles\.csv(?:\.gz)?$/u.test(name) && {
			type: 'table',
			format: 'csv',
			schema: {
				primaryKey: ['id'],
				fields: columns.map(({ name: field, type }) => ({
					name: field,
					type,
					description: (strings.columns as Record<string, string>)[field],
				})),
			},
		}),
	})),
};

const described = [
	...tables,
	make('datapackage.json', 'application/json', t.package, () => [
		`${JSON.stringify(dataPackage, null, '\t')}\n`,
	]),
];

/** `sha256sum -c checksums.txt` checks them. */
const checksums = described.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');

export const downloads: readonly Download[] = [
	...described,
	make('checksums.txt', 'text/plain', t.checksums, () => [checksums]),
];
