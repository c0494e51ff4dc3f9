// What every agreement of an area is asked, whatever it is about: where its figure comes from, who agreed it and when.
import { element } from './parts.js';
import { field } from './forms.js';

export const words = (question, longest = '200') => field(question, element('input', { type: 'text', maxlength: longest, autocomplete: 'off' }));

export const figure = (question, longest) => field(question, element('input', { type: 'text', inputmode: 'decimal', maxlength: longest, autocomplete: 'off' }));

/** @param example of a source */
export const grounds = example => ({
  source: words(`Where does it come from? ${example}, for example (no names of people)`),
  agreedBy: words('Who agreed it for the partnership? (first and last name)'),
  agreedOn: field('On which day?', element('input', { type: 'date' }))
});
