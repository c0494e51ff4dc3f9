// Shows each save without a reload. Only a change is put into the page, so that a screen reader says it once and a selection stays.
const main = document.querySelector('main');

async function look() {
  if (document.hidden) return;
  const answer = await fetch('/api/designer', { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!answer || !answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = page.querySelector('main');
  if (now.innerHTML !== main.innerHTML) main.replaceChildren(...now.childNodes);
}

setInterval(look, 1000);
