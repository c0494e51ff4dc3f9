// Camunda's Tasklist says how long ago and how soon by the browser's clock. The demonstration has its own, and "fitnote.now" tells what it says. Loaded by
// Camunda's RequireJS, as its settings ask (requireJsConfig).
define(['angular'], angular => angular.module('fitnote.toldTime', ['angularMoment']).run(['$rootScope', 'moment', ($rootScope, moment) =>
  $rootScope.$on('fitnote.now', (_, now) => {
    const ahead = new Date(now) - Date.now();
    moment.now = () => Date.now() + ahead;
    // What angular-moment hears to write all its times anew.
    $rootScope.$broadcast('amMoment:localeChanged');
  })]));
