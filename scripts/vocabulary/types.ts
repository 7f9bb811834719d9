/** The vocabularies as the readers see them: checked rows, and the few joins that several readers need. */
import type { District, Event, Names, Newspaper, Offices, Topic } from '../../src/schema/schema.ts';

export interface Vocabulary {
	districts: readonly District[];
	topics: readonly Topic[];
	events: readonly Event[];
	newspapers: readonly Newspaper[];
	names: Names;
	offices: Offices;
}
