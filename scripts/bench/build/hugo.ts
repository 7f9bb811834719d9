/** The same articles as a site of Hugo's: a page an article, lists and feeds by district, topic and person. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MadeArticle } from './make-articles.ts';

const head = (title: string): string =>
	`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head>`;

/** What an article's page shows, without what only this project has: lines of the source, related articles, citations. */
const single = `${head('{{ .Title }}')}<body><main data-pagefind-body><h1>{{ .Title }}</h1>
<p>{{ .Date.Format "2006-01-02" }}{{ range (.GetTerms "people") }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>
<p>{{ range (.GetTerms "districts") }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}{{ range (.GetTerms "topics") }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</p>
{{ .Content }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
</main></body></html>
`;

const list = `${head('{{ .Title }}')}<body><h1>{{ .Title }}</h1><ul>
{{ range (.Paginate .Pages 50).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>
{{ end }}</ul>{{ template "_internal/pagination.html" . }}</body></html>
`;

const terms = `${head('{{ .Title }}')}<body><ul>{{ range .Data.Terms.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>
{{ end }}</ul></body></html>
`;

export function writeHugo(root: string, articles: readonly MadeArticle[]): void {
	rmSync(root, { recursive: true, force: true });
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	write(
		'config.toml',
		'baseURL = "https://example.org/"\nlanguageCode = "zh-CN"\nhasCJKLanguage = true\n[taxonomies]\ndistrict = "districts"\ntopic = "topics"\nperson = "people"\n',
	);
	write('layouts/_default/single.html', single);
	write('layouts/_default/list.html', list);
	write('layouts/_default/terms.html', terms);
	for (const { article, body } of articles) {
		const names = [...article.authors, ...article.persons].map(({ name }) => name);
		const front = {
			title: article.title ?? '',
			date: article.notBefore ?? '',
			districts: [article.district],
			topics: article.topics,
			people: [...new Set(names)],
		};
		write(`content/articles/${article.id}.md`, `${JSON.stringify(front, null, '\t')}\n\n${body}\n`);
	}
}
