package org.fitnotetowork.pathway.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.platform.area.Basis;
import org.fitnotetowork.platform.area.Geography;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The practices and the jobcentre districts to choose from: those of the boundary tables, because only they say anything about an area. */
@Configuration
class PlaceOptions {

    private record Of(String name, Basis basis, Geography geography, Clock clock) implements OptionList {

        @Override
        public List<Option> options(TaskAnswers.Task task) {
            return geography.all(basis, LocalDate.now(clock)).stream().map(place -> new Option(place.code(), place.name())).distinct().toList();
        }
    }

    @Bean
    OptionList practices(Geography geography, Clock clock) {
        return new Of("practices", Basis.PRACTICE, geography, clock);
    }

    @Bean
    OptionList jobcentreDistricts(Geography geography, Clock clock) {
        return new Of("jobcentreDistricts", Basis.JOBCENTRE, geography, clock);
    }
}
