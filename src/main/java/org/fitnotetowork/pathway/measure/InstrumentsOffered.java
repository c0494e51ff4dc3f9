package org.fitnotetowork.pathway.measure;

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

    InstrumentsOffered(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    public List<Instrument> by(String organisation) {
        var rota = areas.get(organisations.get(organisation).area()).safety().clinicalRota();
        return Arrays.stream(Instrument.values()).filter(instrument -> rota || !instrument.isClinical()).toList();
    }
}
