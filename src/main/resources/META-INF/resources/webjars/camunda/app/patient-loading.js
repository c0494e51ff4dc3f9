// Camunda's pages ask for no time limit on loading their parts, but set it where their bundled RequireJS never looks: it keeps its own seven seconds, and on a
// slow machine or line the page stays blank for good. The settings file is the first of ours that runs, before any part is asked for.
window.require.config({ waitSeconds: 0 });
