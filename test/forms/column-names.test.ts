import { expect, test } from 'vitest';
import { hasColumnWord, isCampaign, isColumnName, salutation } from '../../scripts/forms/column-names.ts';
import { loadLanguageRows } from '../../scripts/language/load-language.ts';

test.each(['简讯', '新闻链接', '热线追踪', '读者来信', '有问有答'])('%s is the name of a column', (line) =>
	expect(isColumnName(line)).toBe(true),
);
test.each(['简讯员培训开班', '新闻发布会今天召开'])('%s is none', (line) =>
	expect(isColumnName(line)).toBe(false),
);
test.each(['示例之窗', '示例时评', '社区广角'])('%s ends as columns do', (line) =>
	expect(hasColumnWord(line)).toBe(true),
);
test.each(['践行“三严三实”', '不忘初心 牢记使命', '迎国庆 看变化', '壮丽七十年 奋斗新时代', '新春走基层'])(
	'%s names a campaign',
	(line) => expect(isCampaign(line)).toBe(true),
);
test.each(['王家村修通致富路', '当排头 走前列'])('%s names none', (line) =>
	expect(isCampaign(line)).toBe(false),
);
test.each(['编辑同志：', '尊敬的读者朋友：', '各位业主：'])('%s opens a letter', (line) =>
	expect(salutation.test(line)).toBe(true),
);
test.each(['记者调查：谁动了护栏', '读者'])('%s does not', (line) =>
	expect(salutation.test(line)).toBe(false),
);

const reads = {
	names: isColumnName,
	endings: hasColumnWord,
	campaigns: isCampaign,
	slogans: isCampaign,
};
test.each(loadLanguageRows().columns.map(({ list, example }) => [list, example] as const))(
	'%s are read in their example, %s',
	(list, example) => expect(reads[list](example)).toBe(true),
);
