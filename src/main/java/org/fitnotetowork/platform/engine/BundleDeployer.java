package org.fitnotetowork.platform.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Deploys the models: {@code processes/<capability>/**} and {@code forms/<capability>/**} together are one deployment, so that a process always
 * finds the forms and tables it was deployed with. Resource names are the same from every directory and from the jar, and line ends are
 * evened out, so an unchanged bundle stays the version it is; a changed file makes a new version of its bundle only.
 */
@Component
public class BundleDeployer implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(BundleDeployer.class);
    private static final Set<String> FOLDERS = Set.of("processes", "forms");
    private static final Set<String> SUFFIXES = Set.of("bpmn", "dmn", "form");

    private final RepositoryService repository;
    private final String root;

    BundleDeployer(RepositoryService repository, @Value("${fitnote.models:classpath:/}") String root) {
        this.repository = repository;
        this.root = root.startsWith("file:") ? Path.of(root.substring("file:".length())).toAbsolutePath().normalize().toUri().toString() : root;
    }

    /** Before the web server answers: nobody ever meets the application without its models. */
    @Override
    public void afterSingletonsInstantiated() {
        deploy();
    }

    void deploy() {
        var bundles = bundles();
        if (bundles.isEmpty()) {
            throw new IllegalStateException("There are no models under " + root + ". Start in the project's folder or set fitnote.models.");
        }
        bundles.forEach(this::deploy);
    }

    private void deploy(String bundle, SortedMap<String, byte[]> files) {
        // All or nothing: "changed only" would part a process from the unchanged form it is bound to.
        var deployment = repository.createDeployment().name(bundle).source("fit-note-to-work").enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        var result = deployment.deployWithResult();
        if (result.getDeployedProcessDefinitions() != null || result.getDeployedDecisionDefinitions() != null) {
            LOG.info("Deployed bundle {} ({} files)", bundle, files.size());
        }
    }

    private SortedMap<String, SortedMap<String, byte[]>> bundles() {
        var bundles = new TreeMap<String, SortedMap<String, byte[]>>();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var folder : FOLDERS) {
                var top = resolver.getResource(root + folder + "/");
                if (!top.exists()) {
                    continue;
                }
                var base = StringUtils.cleanPath(top.getURL().toString());
                for (var file : resolver.getResources(root + folder + "/**/*.*")) {
                    put(bundles, folder, base, file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundles;
    }

    private void put(SortedMap<String, SortedMap<String, byte[]>> bundles, String folder, String base, Resource file) throws IOException {
        var url = StringUtils.cleanPath(file.getURL().toString());
        if (!SUFFIXES.contains(StringUtils.getFilenameExtension(url)) || !url.startsWith(base)) {
            return;
        }
        var path = URLDecoder.decode(url.substring(base.length()), StandardCharsets.UTF_8);
        var slash = path.indexOf('/');
        if (slash < 0) {
            throw new IllegalStateException(folder + "/" + path + " belongs in the folder of a capability, for example " + folder + "/referral/");
        }
        var text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        bundles.computeIfAbsent(path.substring(0, slash), name -> new TreeMap<>()).put(folder + "/" + path, text.getBytes(StandardCharsets.UTF_8));
    }
}
