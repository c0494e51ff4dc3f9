import '../../patient-loading.js';
import '../../steady-sign-in.js';

export default {
  requireJsConfig: {
    deps: ['../newest-answer', '../open-task-only', '../steady-list', '../told-time'],
    ngDeps: ['fitnote.newestAnswer', 'fitnote.openTaskOnly', 'fitnote.steadyList', 'fitnote.toldTime']
  },
  app: { name: 'Tasks', vendor: 'Fit Note to Work' },
  dateFormat: { normal: 'D MMM YYYY HH:mm', long: 'dddd D MMMM YYYY HH:mm', short: 'D MMM YYYY' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the task that is open' },
    focusFilter: { key: 'ctrl+shift+f', description: 'goes to the first filter' },
    focusList: { key: 'ctrl+alt+l', description: 'goes to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'goes to the first field of the form' },
    startProcess: { key: 'ctrl+alt+p', description: 'opens the list of pathways that can be started' }
  }
};
