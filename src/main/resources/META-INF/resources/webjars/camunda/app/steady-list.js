// Camunda's Tasklist looks every ten seconds, and after every step, whether its list has changed. Meanwhile it takes the list away, and then it draws every
// card anew: a press on a card is lost, and who had come to one by keyboard begins at the top of the page. With this, asking the same question again leaves
// the list where it is, and only a card that is new or gone is drawn or taken away. Loaded by Camunda's RequireJS, as its settings ask (requireJsConfig).
define(['angular'], angular => angular.module('fitnote.steadyList', ['dataDepend', 'cam.tasklist.client']).config(['$provide', $provide => {
  let asked = null;
  let answered = null;

  $provide.decorator('camAPI', ['$delegate', api => {
    const filters = api.resource('filter');
    const { getTasks } = filters;
    filters.getTasks = (question, done) => {
      const mine = asked = angular.copy(question);
      return getTasks.call(filters, question, (error, list) => {
        // What AngularJS knows the entries of a list by; without it, by the object, and every answer brings new ones.
        list?._embedded?.task?.forEach(task => { task.$$hashKey = task.id; });
        if (mine === asked) answered = mine;
        done(error, list);
      });
    };
    return api;
  }]);

  $provide.decorator('dataDepend', ['$delegate', ({ create, ...others }) => ({ ...others, create: (...of) => keeping(create(...of)) })]);

  const keeping = data => {
    const { observe, newChild } = data;
    data.observe = (names, seen) => names === 'taskList' ? staying(observe(names, seen)) : observe(names, seen);
    data.newChild = scope => keeping(newChild(scope));
    return data;
  };

  // What has been shown stays, unless another question is on its way.
  const staying = state => {
    let loaded = state.$loaded;
    return Object.defineProperty(state, '$loaded', { get: () => loaded && angular.equals(asked, answered), set: now => { loaded ||= now; } });
  };
}]));
