package org.fitnotetowork.pathway.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.stereotype.Component;

/** Which questionnaires an organisation may ask: the clinical ones only where its area has a clinician on call. */
@Component
public class InstrumentsOffered {

    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;

    InstrumentsOffered(Organisations organisations, Areas areas, Clock clock) {
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
    }

    public List<Instrument> by(String organisation) {
        var rota = areas.on(organisations.get(organisation).area(), LocalDate.now(clock)).clinicalRota();
        return Arrays.stream(Instrument.values()).filter(instrument -> rota || !instrument.isClinical()).toList();
    }
}
