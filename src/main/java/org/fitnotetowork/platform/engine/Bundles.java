package org.fitnotetowork.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fitnotetowork.platform.area.LocalName;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * The models and forms under a root, parted into bundles: one for each capability, and every local variation in the bundle of the national file
 * that it varies. Names are the same from every directory and from the jar, and line ends are evened out.
 */
final class Bundles {

    private static final List<String> FOLDERS = List.of("processes", "forms");
    private static final Set<String> SUFFIXES = Set.of("bpmn", "dmn", "form");
    private static final String LOCAL = "local";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Bundles() {
    }

    /** The bundles by name, each with its files by name. */
    static SortedMap<String, SortedMap<String, byte[]>> under(String root) {
        var bundles = new Bundles();
        FOLDERS.forEach(folder -> bundles.read(root, folder));
        return bundles.parted();
    }

    private void read(String root, String folder) {
        var resolver = new PathMatchingResourcePatternResolver();
        var top = resolver.getResource(root + folder + "/");
        try {
            if (top.exists()) {
                var base = StringUtils.cleanPath(top.getURL().toString());
                for (var file : resolver.getResources(root + folder + "/**/*.*")) {
                    put(folder, base, file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String folder, String base, Resource file) throws IOException {
        var url = StringUtils.cleanPath(file.getURL().toString());
        if (SUFFIXES.contains(StringUtils.getFilenameExtension(url)) && url.startsWith(base)) {
            var text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            files.put(folder + "/" + URLDecoder.decode(url.substring(base.length()), StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private SortedMap<String, SortedMap<String, byte[]>> parted() {
        var bundles = new TreeMap<String, SortedMap<String, byte[]>>();
        files.forEach((name, content) -> bundles.computeIfAbsent(bundleOf(name), bundle -> new TreeMap<>()).put(name, content));
        return bundles;
    }

    private String bundleOf(String name) {
        var capability = capability(name);
        return capability.equals(LOCAL) ? bundleOfWhatIsVaried(name) : capability;
    }

    private String bundleOfWhatIsVaried(String name) {
        var suffix = "." + StringUtils.getFilenameExtension(name);
        var varied = "/" + LocalName.national(StringUtils.stripFilenameExtension(StringUtils.getFilename(name))) + suffix;
        return files.keySet().stream().filter(one -> one.endsWith(varied)).map(Bundles::capability).filter(capability -> !capability.equals(LOCAL)).findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " varies " + varied.substring(1) + ", which does not exist"));
    }

    private static String capability(String name) {
        var parts = name.split("/");
        if (parts.length < 3) {
            throw new IllegalStateException(name + " belongs in the folder of a capability, for example " + parts[0] + "/referral/");
        }
        return parts[1];
    }
}
