package org.fitnotetowork.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fitnotetowork.Application;
import org.fitnotetowork.journey.OwnDataFolder;
import org.fitnotetowork.journey.Partnership;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The application exactly as a newcomer starts it, jobs running by themselves, on a free port and a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {OwnDataFolder.class, DesignersFolder.class})
@Import(Partnership.class)
public @interface OpenForBusiness {
}
