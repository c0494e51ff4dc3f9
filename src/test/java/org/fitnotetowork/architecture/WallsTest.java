package org.fitnotetowork.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.Application;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The walls of the house (DESIGN §4): arrows go one way, capabilities meet at the door, the engine stays in its rooms. */
@AnalyzeClasses(packagesOf = Application.class, importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule platform_knows_no_capability = noClasses().that().resideInAPackage("..platform..")
            .should().dependOnClassesThat().resideInAnyPackage("..pathway..", "..intake..", "..insight..", "..simulation..");

    @ArchTest
    static final ArchRule a_capability_keeps_its_process_to_itself = slices().matching("org.fitnotetowork.pathway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void capabilities_meet_in_their_root_packages_only(JavaClasses classes) {
        classes().that().resideInAPackage("org.fitnotetowork.pathway.*.process..").should(beUsedByTheirOwnCapabilityOnly()).allowEmptyShould(true).check(classes);
    }

    @ArchTest
    static final ArchRule the_engine_stays_in_its_rooms = noClasses()
            .that(not(resideInAnyPackage("..pathway.*.process..", "..platform.engine..", "..platform.model..", "..platform.taskform..", "..platform.access..", "..platform.web..", "..insight..")))
            .should().dependOnClassesThat(resideInAPackage("org.camunda.."));

    /** Made-up people come and act by the doors that everybody uses. Where the play stands is all that it writes itself. */
    @ArchTest
    static final ArchRule the_simulation_writes_no_table = noClasses().that().resideInAPackage("..simulation..").and().doNotHaveFullyQualifiedName("org.fitnotetowork.simulation.life.Progress")
            .should().dependOnClassesThat(resideInAnyPackage("org.camunda..", "org.springframework.jdbc..", "org.springframework.data..", "java.sql..", "javax.sql.."));

    @ArchTest
    static final ArchRule no_catch_all_packages = noClasses().should().resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..manager..");

    /** Such a stream holds its connection until somebody closes it; outside a transaction that is never. */
    @ArchTest
    static final ArchRule what_is_read_gives_its_connection_back = noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule delegates_only_map = classes().that().implement(JavaDelegate.class).should(fitInTwentyFiveLines());

    private static ArchCondition<JavaClass> beUsedByTheirOwnCapabilityOnly() {
        return new ArchCondition<>("be used by their own capability only") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var capability = item.getPackageName().replaceAll("\\.process.*", "");
                item.getDirectDependenciesToSelf().stream().filter(use -> !use.getOriginClass().getPackageName().startsWith(capability))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(item, use.getDescription())));
            }
        };
    }

    /** Counted from the class's first brace to its last line: what somebody has to read. */
    private static ArchCondition<JavaClass> fitInTwentyFiveLines() {
        return new ArchCondition<>("fit in 25 lines") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                try {
                    var file = Path.of("src/main/java", item.getName().replace('.', '/') + ".java");
                    var lines = Files.readAllLines(file);
                    var body = lines.stream().dropWhile(line -> !line.contains("class ")).filter(line -> !line.isBlank()).count();
                    events.add(new SimpleConditionEvent(item, body <= 25, item.getSimpleName() + " has " + body + " lines"));
                } catch (java.io.IOException missing) {
                    throw new java.io.UncheckedIOException(missing);
                }
            }
        };
    }
}
