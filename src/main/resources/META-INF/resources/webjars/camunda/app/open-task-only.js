// Camunda's Tasklist closes whatever task is open when it is told, late, that a task has gone: also the next one, which somebody has opened since. With
// this, only what is said of the task that the address names closes it. Loaded by Camunda's RequireJS, as its settings ask (requireJsConfig).
define(['angular'], angular => angular.module('fitnote.openTaskOnly', ['cam.tasklist.client']).config(['$provide', $provide =>
  $provide.decorator('camAPI', ['$delegate', api => {
    const tasks = api.resource('task');
    const { get } = tasks;
    tasks.get = (id, done) => get.call(tasks, id, (error, task) => { if (!error || named() === id) done(error, task); });
    return api;
  }])]));

const named = () => new URLSearchParams(location.hash.split('?')[1]).get('task');
