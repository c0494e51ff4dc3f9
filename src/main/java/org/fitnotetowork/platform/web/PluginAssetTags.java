package org.fitnotetowork.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Scripts and styles of plugins come without a tag, so each load of a page would fetch them whole again. */
class PluginAssetTags extends ShallowEtagHeaderFilter {

    PluginAssetTags() {
        setWriteWeakETag(true); // a strong one would keep Tomcat from compressing
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().matches("/camunda/api/[a-z]+/plugin/[^/]+/static/.*");
    }
}
