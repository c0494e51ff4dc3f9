import '../../patient-loading.js';
import '../../steady-sign-in.js';

export default {
  requireJsConfig: { deps: ['../newest-answer'], ngDeps: ['fitnote.newestAnswer'] },
  customScripts: ['scripts/own-pages', 'scripts/insight/plugin'],
  app: { name: 'Operations', vendor: 'Fit Note to Work' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  skipCustomListeners: { default: true, hidden: false },
  skipIoMappings: { default: true, hidden: false },
  historicActivityInstanceMetrics: { adjustablePeriod: true, period: { unit: 'week' } },
  runtimeActivityInstanceMetrics: { display: true }
};
