package org.sujarit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Sujarit.class);

    @Test
    void modulesUseOnlyWhatOthersOfferAndNeverInACircle() {
        MODULES.verify();
    }

    @Test
    void theDomainIsSplitIntoTheModulesOfTheGlossary() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(ApplicationModuleIdentifier::toString))
                .contains(
                        "agency",
                        "cycle",
                        "assessment",
                        "measure",
                        "evidence",
                        "review",
                        "publication",
                        "audit",
                        "process",
                        "access");
    }
}
