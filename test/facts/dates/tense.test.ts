import { expect, test } from 'vitest';
import { isFuture, isPlanned } from '../../../scripts/facts/dates/tense.ts';

test.each([
	['盛花期预计', '5月下旬。', true],
	['盛花期预计出现在', '5月下旬。', true],
	['工程预计将于', '9月底完工。', true],
	['盛花期出现在', '5月下旬。', false],
	['灌溉面积到', '，这个数字已经变成820万亩。', false],
	['产值到', '，达到80亿元。', true],
	['预计有误，问题出在', '5月下旬。', false],
])('%s‖%s is still to come: %s', (before, behind, expected) => {
	expect(isFuture({ before, behind } as Parameters<typeof isFuture>[0])).toBe(expected);
});

test.each([
	['起，实施生态移民，将牧民整体搬迁到山下。', false],
	['起，全市将实行新标准。', true],
])('2007年%s is planned: %s', (behind, expected) => {
	expect(isPlanned({ before: '据介绍，', behind } as Parameters<typeof isPlanned>[0])).toBe(expected);
});
