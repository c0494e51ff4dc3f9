import '../../patient-loading.js';
import '../../steady-sign-in.js';

export default {
  app: { name: 'Administration', vendor: 'Fit Note to Work' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' }
};
