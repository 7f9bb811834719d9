/** What stands in lines to paste where only a person knows what to write; none of it is a valid value. */
export const toFill = {
	name: '（姓名）',
	day: '（年-月-日）',
	place: '（地区）',
	slug: '（拼音）',
} as const;
