package org.fitnotetowork.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Which filter stands where. All of them come before Camunda's own, in the order of this page. */
@Configuration(proxyBeanMethods = false)
class WebFilters implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/camunda/app/tasklist/");
    }

    @Bean
    FilterRegistrationBean<Filter> securityHeaders(@Value("${fitnote.public-origin}") String publicOrigin) {
        var registration = registration(new SecurityHeaders(publicOrigin), 0, "/*");
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> setupClosed() {
        return registration(new SetupClosed(), 1, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<Filter> neutralErrors() {
        return registration(new NeutralErrors(), 2, "/camunda/api/*", "/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> vendorFiles() {
        return registration(new VendorFiles(), 3, "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<Filter> pluginAssetTags() {
        return registration(new PluginAssetTags(), 4, "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> webAppPages(@Value("${fitnote.demo.enabled:false}") boolean demo) {
        return registration(new WebAppPages(demo), 5, "/camunda/app/*");
    }

    /** Camunda's own reader of the session: the web apps' sign-in holds for our addresses, and the engine knows who asks. */
    @Bean
    FilterRegistrationBean<Filter> apiSignIn(@Value("${camunda.bpm.webapp.auth.cache.time-to-live}") String timeToLive) {
        var registration = registration(new AuthenticationFilter(), 6, "/api/*");
        registration.addInitParameter(AuthenticationFilter.AUTH_CACHE_TTL_INIT_PARAM_NAME, timeToLive);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> apiGuard(@Value("${camunda.bpm.process-engine-name:default}") String engine) {
        return registration(new ApiGuard(engine), 7, "/api/*");
    }

    private static FilterRegistrationBean<Filter> registration(Filter filter, int place, String... addresses) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setName(filter.getClass().getSimpleName() + " of ours");
        registration.addUrlPatterns(addresses);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100 + place);
        return registration;
    }
}
