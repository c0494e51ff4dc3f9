package org.fitnotetowork.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.fitnotetowork.Application;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.Scheduled;

/** What comes by the clock comes when its time is: nothing waits until something longer is done. */
@AnalyzeClasses(packagesOf = Application.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ByTheClockTest {

    @ArchTest
    static void each_piece_of_work_has_a_thread(JavaClasses classes) {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));

        assertThat(settings.getObject().get("spring.task.scheduling.pool.size"))
                .isEqualTo((int) classes.stream().flatMap(owner -> owner.getMethods().stream()).filter(method -> method.isAnnotatedWith(Scheduled.class)).count());
    }
}
