import { describe, expect, test } from 'vitest';
import { opensWithDateline } from '../../scripts/forms/dateline.ts';

describe('datelines', () => {
	test.each([
		'本报讯 日前',
		'本报某市2月20日电 （记者王小明）日前',
		'据新华社某地3月5日电',
		'本报某地1月3日讯',
	])('%s opens a story', (text) => expect(opensWithDateline(text)).toBe(true));

	test.each(['（本报某市7月7日电）', '本报热线电话', '本报记者来电'])('%s opens none', (text) =>
		expect(opensWithDateline(text)).toBe(false),
	);
});
