// Links from Cockpit's head to our own pages, for whom they are; Tasklist's head has them too. Cockpit draws this once after every sign-in.
const server = document.querySelector('base').getAttribute('app-root').replace(/\/[^/]*$/, '');

async function draw(place) {
  const answer = await fetch(`${server}/api/me`, { headers: { Accept: 'application/json' } }).catch(() => null);
  const { pages = [] } = answer?.ok ? await answer.json() : {};
  place.replaceChildren(...pages.map(({ label, address }) => {
    const link = document.createElement('a');
    link.href = server + address;
    link.textContent = label;
    return link;
  }));
}

export default { id: 'fitnote-own-pages', pluginPoint: 'cockpit.navigation', priority: 1, render: draw };
