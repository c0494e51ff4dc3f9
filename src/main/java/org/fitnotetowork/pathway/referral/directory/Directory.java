package org.fitnotetowork.pathway.referral.directory;

import java.util.List;
import java.util.Optional;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The entries of {@code referral/directory.csv}. */
@Component
public class Directory {

    private final List<Entry> entries = TableFile.read(new ClassPathResource("referral/directory.csv"), Entry.class);

    public Optional<Entry> find(String area, String service) {
        return entries.stream().filter(entry -> entry.area().equals(area) && entry.service().equals(service)).findFirst();
    }
}
