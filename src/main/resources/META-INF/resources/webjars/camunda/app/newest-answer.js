// Camunda's web apps load what a screen shows through "dataDepend": a piece of data is read again when one that it depends on changes. While a read is
// under way, it ignores the change, and the screen keeps what it had for good: another task is open than the address names, a list never comes. The
// slower the line or the busier the machine, the more often. With this, a change during a read starts a new one, and the newest answer is shown.
// Loaded by Camunda's RequireJS, as its settings ask (requireJsConfig).
define(['angular'], angular => angular.module('fitnote.newestAnswer', ['dataDepend']).config(['$provide', $provide =>
  $provide.decorator('dataDepend', ['$delegate', ({ create, ...others }) => ({ ...others, create: (...of) => listening(create(...of)) })])]));

function listening(data) {
  const { $providers, newChild } = data;
  const put = $providers.put;
  $providers.put = (name, provider) => put(name, Array.isArray(provider.produces) ? provider : readingAgain(provider));
  data.newChild = scope => listening(newChild(scope));
  return data;
}

function readingAgain(provider) {
  const { resolve, parentChanged } = provider;
  let reading = null;
  provider.resolve = options => {
    const read = reading = resolve(options);
    const done = () => { if (reading === read) reading = null; };
    read.then(done, done);
    return read;
  };
  provider.parentChanged = () => { if (reading) provider.resolve({ reload: true }); else parentChanged(); };
  return provider;
}
