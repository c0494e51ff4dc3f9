/**
 * Makes one element. Attributes whose name starts with "on" are listeners; null, undefined and false are left out.
 * Text is only ever added as text, so nothing that a person typed can become markup.
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

export function button(label, onclick, kind = 'quiet') {
  return element('button', {
    type: 'button', class: `fitnote-button fitnote-${kind}`, onclick,
    // Leaving a field can move what stands below it; the press still counts for the button it began on.
    onpointerdown: event => event.currentTarget.setPointerCapture(event.pointerId)
  }, label);
}
