/** Drafts → articles: what lines and sentences say of author, day, place, persons and topics, as people corrected it, with the evidence. */
import { bylineUnknownForm } from '../../src/findings/byline-unknown-form.ts';
import { duplicateDiffers } from '../../src/findings/duplicate-differs.ts';
import { evidenceDate, noteDateEvidence } from '../../src/findings/evidence-date.ts';
import { evidencePersons } from '../../src/findings/evidence-persons.ts';
import { evidencePlaces } from '../../src/findings/evidence-places.ts';
import { evidenceTopics } from '../../src/findings/evidence-topics.ts';
import { noTitle } from '../../src/findings/no-title.ts';
import type { FindingId } from '../../src/findings/findings.ts';
import type { Finding } from '../../src/report/message.ts';
import { articleSchema, type Article, type Author } from '../../src/schema/schema.ts';
import { applyCorrections, type Applied } from '../decide/apply-corrections.ts';
import type { PlacedCorrection } from '../decide/read-corrections.ts';
import { partRuns, partText, replacementsOf, type Replacement } from '../decide/replace-text.ts';
import { isSignature, readByline, readEmbeddedByline } from '../forms/byline.ts';
import { isPlainMark, readContinuation } from '../forms/continuation.ts';
import { statedAuthors } from '../facts/stated-authors.ts';
import { linesCut } from '../decide/known-cuts.ts';
import { readDates } from '../facts/dates.ts';
import type { PrintedLine } from '../facts/dates/printed/printed-dates.ts';
import { readDistricts, readHome } from '../facts/districts.ts';
import { readNewspaper } from '../facts/newspaper.ts';
import { readPersons } from '../facts/persons.ts';
import { gapAsDecided } from '../decide/gap-as-decided.ts';
import { withoutSettled } from '../decide/settled.ts';
import { inPrint } from '../facts/text.ts';
import type { PaperYears } from '../facts/dates/clue.ts';
import { readTopics } from '../facts/topics.ts';
import type {
	ArticleDraft,
	BodyNode,
	Described,
	Evidence,
	PartKind,
	SegmentedPage,
	TextPart,
} from '../types.ts';
import { fold } from '../language/fold.ts';
import type { Spacing } from '../language/fold-blanks.ts';
import { foldedPage } from '../look/folded-page.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import type { Alternatives } from '../doubt/find-alternatives.ts';
import { linesOf, lineRanges } from '../read/source-lines.ts';
import { supplyTitle } from './supply-title.ts';

/** An article without its id, its body, and what is to be said about it; `message.article` is still open. */
export type Undated = Described & { messages: Finding[] };

/**
 * The one place where drafts and facts become records. All articles of a page are read together, because they
 * share one issue and most often one district. Ids are given afterwards.
 */
export function describeArticles(
	{ page, drafts, furniture }: SegmentedPage,
	vocabulary: Vocabulary,
	region: string | null,
	corrections: readonly PlacedCorrection[] = [],
	alternatives: Alternatives = new Map(),
	paperYears: PaperYears | null = null,
): { articles: Undated[]; findings: Finding[]; faults: Applied['faults']; undecidedYear: boolean } {
	const replaced = replacementsOf(corrections);
	const { spacing } = foldedPage(page);
	const stated = linesCut(page, 'byline');
	const texts = drafts.map((draft) => textParts(draft, replaced, spacing));
	// A running head dates the page and often names its home.
	const heads = furniture.map(({ line, text }) => viewed('furniture', text, line, spacing));
	const home = readHome(texts, region, vocabulary, heads);
	const date = readDates(
		[...texts.map((parts) => parts.map((part) => ({ ...part, text: withoutEntryDays(part.text) }))), heads],
		page.sidecar,
		vocabulary,
		home.county ?? home.city ?? home.province ?? region,
		printedLines(foldedPage(page).text, furniture),
		paperYears,
	);
	const places = readDistricts(texts, region, vocabulary, heads, home);
	const topics = readTopics(texts, vocabulary, heads);
	const persons = readPersons(texts, vocabulary);
	const faults: Applied['faults'] = [];
	const articles = drafts.map((draft, i): Undated => {
		const facts = { places: places[i]!, topics: topics[i]!, persons: persons[i]! };
		const head = readHead(draft, texts[i]!, replaced, stated);
		const findings = [...unreadByline(draft, head), ...Object.values(facts).flatMap((fact) => fact.findings)];
		const machine: Article = articleSchema.parse({
			id: `${page.stem}-${Math.min(...linesOf(draft))}`,
			kind: draft.kind,
			incomplete: draft.incomplete,
			...head,
			newspaper: page.sidecar.newspaper ?? null,
			page: page.sidecar.page ?? null,
			...date.value,
			dateEvidence: date.evidence.map(({ clue }) => noteDateEvidence(clue)),
			...facts.places.value,
			topics: facts.topics.value,
			persons: facts.persons.value,
			source: [{ page: page.page, lines: lineRanges(draft, page.text), sha256: page.sha256 }],
			confidence: Math.round(draft.confidence * 1000) / 1000,
			review: [...new Set([...draft.review, ...findings.map(({ ruleId }) => ruleId)])].sort(),
			reviewed: null,
			corrections: [],
		} satisfies Article);
		const applied = applyCorrections(machine, draft.parts, linesOf(draft), corrections, vocabulary);
		faults.push(...applied.faults);
		const article = withoutSettled(applied.article);
		const open = [...flags(draft, head.supplied, alternatives), ...findings].filter(({ ruleId }) =>
			article.review.includes(ruleId),
		);
		const line = linesOf(draft)[0]!;
		return {
			article,
			body: gapAsDecided(readBody(draft, replaced), draft.incomplete, article.incomplete),
			messages: [
				...open,
				...placed(facts.places.evidence, line, evidencePlaces.at),
				...placed(facts.topics.evidence, line, evidenceTopics.at),
				...placed(facts.persons.evidence, line, evidencePersons.at),
			],
		};
	});
	const districts = places.flatMap(({ value, evidence: clues }) =>
		value.district !== null && clues.some(({ line }) => line !== null) ? [value.district] : [],
	);
	const paper = readNewspaper(texts, heads, districts, page.sidecar, vocabulary);
	return {
		articles,
		findings: [...date.findings, ...paper, ...placed(date.evidence, 1, evidenceDate.at)],
		faults,
		undecidedYear: date.fewYears && date.value.date === null,
	};
}

/** Days of a table without a year are those of its entries; all offsets stay. */
const withoutEntryDays = (text: string): string =>
	isTable(text)
		? text.replace(
				/(?<![年\d])(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日?/gu,
				(day) => '·'.repeat(day.length),
			)
		: text;

const isTable = (text: string): boolean => /^\|.*\|$/su.test(text.trim());

/** All lines of a page: its own date stands in any of them, whatever the segmentation made of it. */
function printedLines(text: string, furniture: SegmentedPage['furniture']): PrintedLine[] {
	const heads = new Set(furniture.map(({ line }) => line));
	return text
		.split(/\r\n|\r|\n/u)
		.map((line, i) => ({ line: i + 1, text: withoutEntryDays(line), furniture: heads.has(i + 1) }));
}

/** The folded view of a text, which is all that the readers see. */
function viewed(kind: TextPart['kind'], text: string, line: number, spacing: Spacing): TextPart {
	const view = fold(text, spacing);
	return { kind, text: view.text, line, view };
}

function textParts(draft: ArticleDraft, replaced: readonly Replacement[], spacing: Spacing): TextPart[] {
	return draft.parts
		.filter(({ pieces }) => pieces.length)
		.map((part) => viewed(part.kind, partText(part, replaced), part.pieces[0]!.line, spacing));
}

/** Headlines, byline and jump marks as printed; a supplied title only where none is printed. */
/** @param byLines lines that the source itself says to name authors */
function readHead(
	draft: ArticleDraft,
	texts: readonly TextPart[],
	replaced: readonly Replacement[],
	byLines: ReadonlySet<number>,
) {
	const printed = (...kinds: PartKind[]) =>
		draft.parts.filter(({ kind }) => kinds.includes(kind)).map((part) => partText(part, replaced));
	const seen = (...kinds: TextPart['kind'][]) => texts.filter(({ kind }) => kinds.includes(kind));
	const one = (kind: PartKind) => printed(kind).join(' ') || null;
	const embedded = readEmbedded(
		seen('paragraph', ...(draft.kind === 'photo' ? ['caption' as const] : [])),
		seen('dateline').map(({ text }) => text)[0],
	);
	const signed = seen('byline', 'credit').flatMap((part) =>
		authorsOf(part, byLines.has(part.line)).map((author) => authorInPrint(author, part)),
	);
	const title = one('title');
	return {
		kicker: one('kicker'),
		title,
		subtitle: one('subtitle'),
		supplied:
			title === null ? supplyTitle(printed('paragraph', 'caption').filter((text) => !isTable(text))) : null,
		dateline: one('dateline'),
		authors: uniqueAuthors([...signed, ...embedded.flatMap(({ authors }) => authors)]),
		byline: [...printed('byline', 'credit'), ...embedded.map((one) => one.printed)].join('\n') || null,
		continuedFrom: seen('continued-from').map(({ text }) => readContinuation(text).from)[0] ?? null,
		continuedOn: seen('continued-on').map(({ text }) => readContinuation(text).on)[0] ?? null,
	};
}

/** Names in a byline; what a source states as author names somebody, whatever its form. */
function authorsOf({ text }: TextPart, isStated: boolean): Author[] {
	const { authors } = readByline(text);
	return authors.length || !isStated ? authors : statedAuthors(text);
}

/** An author as the page prints the name and the role. */
const authorInPrint = ({ name, role, kind }: Author, part: TextPart): Author => ({
	name: inPrint(part, name),
	role: role === null ? null : inPrint(part, role),
	kind,
});

/** Bylines inside the text: `本报讯（记者 张三）日前…` at its beginning, `……。（张三）` at its end. They stay where they are. */
function readEmbedded(parts: readonly TextPart[], dateline = '') {
	return (['start', 'end'] as const).flatMap((where) => {
		const part = parts.at(where === 'start' ? 0 : -1);
		const text = part?.text ?? '';
		const read =
			where === 'end' && parts.length > 1 && isSignature(text)
				? { ...readByline(text), printed: text.trim() }
				: readEmbeddedByline(where === 'start' ? dateline + text : text, where);
		if (!part || read.printed === null) return [];
		return [
			{
				authors: read.authors.map((author) => authorInPrint(author, part)),
				printed: inPrint(part, read.printed),
			},
		];
	});
}

function uniqueAuthors(authors: readonly Author[]): Author[] {
	const unique = [...new Map(authors.map((author) => [`${author.role} ${author.name}`, author])).values()];
	// `陈敏` without a role is the `通讯员 陈敏` of the other byline.
	return unique.filter(
		({ name, role }) => role !== null || !unique.some((other) => other.name === name && other.role !== null),
	);
}

const BODY_KINDS = {
	paragraph: 'paragraph',
	subheading: 'subheading',
	caption: 'caption',
	credit: 'credit',
} as const;

function readBody(draft: ArticleDraft, replaced: readonly Replacement[]): BodyNode[] {
	const seen = new Set<PartKind>();
	return draft.parts.flatMap((part): BodyNode[] => {
		if (part.kind === 'gap') return [{ kind: 'gap' }];
		if (part.kind === 'continued-from' || part.kind === 'continued-on') {
			// The field holds the number of one plain mark; any other stands in the text as printed.
			const held = !seen.has(part.kind) && isPlainMark(partText(part));
			seen.add(part.kind);
			return held ? [] : [{ kind: 'paragraph', runs: partRuns(part, replaced) }];
		}
		const kind = BODY_KINDS[part.kind as keyof typeof BODY_KINDS];
		if (!kind) return [];
		return [{ kind: isTable(partText(part)) ? 'table' : kind, runs: partRuns(part, replaced) }];
	});
}

/** A byline of which no name could be read, on its own line. */
function unreadByline({ parts }: ArticleDraft, { byline, authors }: ReturnType<typeof readHead>): Finding[] {
	if (byline === null || authors.length) return [];
	const printed = parts.find(({ kind }) => kind === 'byline' || kind === 'credit') ?? parts[0];
	return [bylineUnknownForm.at(printed?.pieces[0]?.line ?? 1, { byline })];
}

/** What a person should look at, each on the article's first line. */
function flags(draft: ArticleDraft, supplied: string | null, alternatives: Alternatives): Finding[] {
	const line = Math.min(...linesOf(draft));
	return draft.review.map((ruleId) => {
		const otherwise = alternatives.get(draft)?.get(ruleId);
		return { ...flag(ruleId, line, supplied), ...(otherwise ? { otherwise } : {}) };
	});
}

function flag(ruleId: FindingId, line: number, supplied: string | null): Finding {
	if (ruleId === noTitle.id) return noTitle.at(line, { supplied });
	if (ruleId === duplicateDiffers.id) return duplicateDiffers.at(line, { of: null });
	// The other findings about the cut say nothing beyond their names; the report checks it.
	return { line, ruleId, data: {} } as Finding;
}

/** A fact's reasons as findings; those that are no line of the page stand on `line`. */
const placed = <Clue>(
	evidence: readonly Evidence<Clue>[],
	line: number,
	at: (line: number, clue: Clue) => Finding,
): Finding[] => evidence.map((one) => at(one.line ?? line, one.clue));
