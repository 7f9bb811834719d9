/** Every finding, one file each. A finding that is missing here is an error of the tests. */
import type { z } from 'zod';
import type { About, CorrectableField, Suggestion } from './define.ts';
import { bylineUnknownForm } from './byline-unknown-form.ts';
import { cutBeginning } from './cut-beginning.ts';
import { cutEnding } from './cut-ending.ts';
import { dateContradiction } from './date-contradiction.ts';
import { districtByPage } from './district-by-page.ts';
import { districtClose } from './district-close.ts';
import { duplicateDiffers } from './duplicate-differs.ts';
import { evidenceDate } from './evidence-date.ts';
import { evidencePersons } from './evidence-persons.ts';
import { evidencePlaces } from './evidence-places.ts';
import { evidenceTopics } from './evidence-topics.ts';
import { halfWidthMarks } from './half-width-marks.ts';
import { headlineOrder } from './headline-order.ts';
import { lowConfidence } from './low-confidence.ts';
import { mostlyNoise } from './mostly-noise.ts';
import { newspaperContradicted } from './newspaper-contradicted.ts';
import { newspaperGuess } from './newspaper-guess.ts';
import { noArticle } from './no-article.ts';
import { noDate } from './no-date.ts';
import { noDistrict } from './no-district.ts';
import { noTitle } from './no-title.ts';
import { noTopic } from './no-topic.ts';
import { orderAgainstBoxes } from './order-against-boxes.ts';
import { pagePrintedTwice } from './page-printed-twice.ts';
import { regionDiffers } from './region-differs.ts';
import { repeatedAtCut } from './repeated-at-cut.ts';
import { repeatedCharacters } from './repeated-characters.ts';
import { runawayRepetition } from './runaway-repetition.ts';
import { shortBody } from './short-body.ts';
import { sidecarDateContradicted } from './sidecar-date-contradicted.ts';
import { titleFromElsewhere } from './title-from-elsewhere.ts';
import { unbalancedBrackets } from './unbalanced-brackets.ts';
import { unmatchedFragment } from './unmatched-fragment.ts';
import { unreadCharacters } from './unread-characters.ts';

export const allFindings = [
	bylineUnknownForm,
	cutBeginning,
	cutEnding,
	dateContradiction,
	districtByPage,
	districtClose,
	duplicateDiffers,
	evidenceDate,
	evidencePersons,
	evidencePlaces,
	evidenceTopics,
	halfWidthMarks,
	headlineOrder,
	lowConfidence,
	mostlyNoise,
	newspaperContradicted,
	newspaperGuess,
	noArticle,
	noDate,
	noDistrict,
	noTitle,
	noTopic,
	orderAgainstBoxes,
	pagePrintedTwice,
	regionDiffers,
	repeatedAtCut,
	repeatedCharacters,
	runawayRepetition,
	shortBody,
	sidecarDateContradicted,
	titleFromElsewhere,
	unbalancedBrackets,
	unmatchedFragment,
	unreadCharacters,
] as const;

export type FindingId = (typeof allFindings)[number]['id'];
/** What a finding says beyond its name and place. */
export type DataOf<Id extends FindingId> = z.infer<Extract<(typeof allFindings)[number], { id: Id }>['data']>;

interface AnyFinding {
	id: FindingId;
	about: About;
	settledBy?: readonly CorrectableField[];
	suggest?: (data: never) => Suggestion;
}

const byId: ReadonlyMap<string, AnyFinding> = new Map(allFindings.map((one) => [one.id, one]));

export const aboutOf = (id: string): About | undefined => byId.get(id)?.about;

/** Fields that settle a finding once a person has set one of them. */
export const settledBy = (id: string): readonly CorrectableField[] => byId.get(id)?.settledBy ?? [];

/** What a person may write to settle a finding; null where nothing can be said. */
export function suggestionFor({ ruleId, data }: { ruleId: FindingId; data: unknown }): Suggestion | null {
	// The report has been checked: the data is that of the finding.
	return byId.get(ruleId)?.suggest?.(data as never) ?? null;
}
